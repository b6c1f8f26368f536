// What the search page shows, as its address says it: search.html?q=data&topic=law&sort=date
// With typing=1 the last word may be unfinished: what a reader sees while typing is at that address, too.

const FILTERS = ['section', 'topic', 'issue', 'year', 'language'];

export function read(query) {
  const parameters = new URLSearchParams(query);
  const value = (name) => parameters.get(name) ?? '';
  return {
    words: value('q'),
    isTyping: value('typing') === '1',
    filters: Object.fromEntries(FILTERS.map((name) => [name, value(name)])),
    order: value('sort') === 'date' ? 'date' : 'relevance',
    expands: value('names') !== 'written',
  };
}

/** The query of an address; empty when there is nothing to say. */
export function written({words, isTyping, filters, order, expands}) {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  if (words.trim() && isTyping) parameters.set('typing', '1');
  FILTERS.filter((name) => filters[name]).forEach((name) => parameters.set(name, filters[name]));
  if (order === 'date') parameters.set('sort', 'date');
  if (!expands) parameters.set('names', 'written');
  const query = parameters.toString();
  return query && `?${query}`;
}
