// What the search page shows, as its address says it: search.html?q=data&topic=law&sort=date

const FILTERS = ['section', 'topic', 'issue', 'year', 'language'];

export function read(query) {
  const parameters = new URLSearchParams(query);
  const value = (name) => parameters.get(name) ?? '';
  return {
    words: value('q'),
    filters: Object.fromEntries(FILTERS.map((name) => [name, value(name)])),
    order: value('sort') === 'date' ? 'date' : 'relevance',
    expands: value('names') !== 'written',
  };
}

/** The query of an address; empty when there is nothing to say. */
export function written({words, filters, order, expands}) {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  FILTERS.filter((name) => filters[name]).forEach((name) => parameters.set(name, filters[name]));
  if (order === 'date') parameters.set('sort', 'date');
  if (!expands) parameters.set('names', 'written');
  const query = parameters.toString();
  return query && `?${query}`;
}
