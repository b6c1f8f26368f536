// Answers questions: parses, resolves, matches and ranks. Every answer equals Lucene's on the same index.

import {Highlighter} from './highlighter.js';
import {Index} from './index.js';
import {pagesMeant, rowsMeant} from './leads.js';
import {keyOf} from './names.js';
import {parse} from './parser.js';
import {Ranking, docsInARow} from './ranking.js';
import {Resolver} from './resolver.js';

/** A list that has fewer articles with everything goes on with those that have something. */
const ENOUGH = 10;

/** How many terms rank: Lucene takes no more than 1,024 clauses, of which the needs have some as well. */
const MOST_RANKING = 256;

export class Search {
  constructor(files) {
    this.files = files;
    this.opened = null;
    this.origins = new WeakMap();
  }

  /** Opens the index, once; needed only to have it open before the first question. */
  open() {
    this.opened ??= this.indexOf(this.files.get('manifest'));
    return this.opened;
  }

  /** The index of a manifest; if it cannot be opened, the next question tries again with what is there then. */
  async indexOf(manifest) {
    try {
      return await Index.open(this.files, await manifest);
    } catch (error) {
      this.opened = null;
      this.files.forget('manifest');
      throw error;
    }
  }

  /** A manifest that a cache has kept may name an index that is gone. Once, and no more, the newest one is asked for. */
  async withFreshIndex(task) {
    const index = await this.open();
    try {
      return await task(index);
    } catch (error) {
      if (!error.file) throw error;
      const manifest = await this.files.newest('manifest');
      if (manifest.folder === index.manifest.folder) throw error;
      this.opened = this.indexOf(manifest);
      return task(await this.opened);
    }
  }

  /**
   * @param question {words, isTyping, expands, order: 'relevance' | 'date', filters: {section, topic, issue, year, language}}
   * @returns {{total, complete, hits: [number, number][], notes, forms, needs, unfiltered: number[]}} hits are numbers of
   *   articles with their scores, before all others the complete ones, which have everything; forms are the names that were
   *   looked for; unfiltered is what there would be without filters; leads answer before any article does
   */
  ask(question) {
    return this.withFreshIndex((index) => this.answered(index, question));
  }

  async answered(index, question) {
    const given = await answer(index, question);
    this.origins.set(given, {index, question});
    return given;
  }

  /** Numbers of articles mean others in another index: what comes from one that is gone is asked again, in its place. */
  async bringUpToDate(given, index) {
    const origin = this.origins.get(given);
    if (!origin || origin.index === index) return;
    Object.assign(given, await answer(index, origin.question));
    this.origins.set(given, {...origin, index});
  }

  /** The first articles of an answer, with the parts of their titles and texts that the question asked for. */
  async show(answer, from, count) {
    return this.withFreshIndex(async (index) => {
      await this.bringUpToDate(answer, index);
      const strict = new Highlighter(index.names, answer, true);
      const lenient = new Highlighter(index.names, answer, false);
      return Promise.all(
        answer.hits.slice(from, from + count).map(async ([doc], i) => {
          const isComplete = from + i < answer.complete;
          return {...shown(await index.article(doc), isComplete ? strict : lenient), isComplete};
        }),
      );
    });
  }

  /** How many articles of an answer each section, topic, issue, year and language has, given all other filters. */
  async counts(answer, filters) {
    return this.withFreshIndex(async (index) => {
      await this.bringUpToDate(answer, index);
      return counted(await index.facets(), answer.unfiltered, filters);
    });
  }
}

async function answer(index, {words, isTyping = false, expands = true, order = 'relevance', filters = {}}) {
  const parsed = parse(words, isTyping, await index.namesFor(words));
  const resolver = new Resolver(index, expands);
  const isFiltered = Object.values(filters).some(Boolean);
  const [wanted, unwanted, facets, pages] = await Promise.all([
    resolver.wanted(parsed.wanted),
    resolver.unwanted(parsed.unwanted),
    isFiltered ? index.facets() : null,
    isFiltered ? [] : index.pages().catch(() => []),
  ]);
  const {notes} = resolver;
  const leads = isFiltered ? [] : leadsOf(index, parsed, pages);
  const isEmpty = !wanted.length && (parsed.wanted.length || !isFiltered);
  if (isEmpty) return {total: 0, complete: 0, hits: [], notes, leads, forms: [], needs: [], unfiltered: []};
  const passes = facets ? filter(facets, filters) : () => true;
  const ranking = wanted.flatMap((need) => need.ranking);
  const terms = [...new Set(ranking)].slice(0, MOST_RANKING);
  const times = (term) => ranking.filter((other) => other === term).length;
  const postings = await Promise.all(
    terms.map(async (term) => ({...(await index.postings(term)), times: times(term)})),
  );
  const barred = await docsOfAny(index, unwanted);
  const isFree = (doc) => !barred.has(doc);
  const all = (await docsOfAll(index, wanted)).filter(isFree);
  const complete = all.filter(passes);
  const some = complete.length < ENOUGH && terms.length > 1 ? others(complete, postings, isFree) : [];
  const partial = some.filter(passes);
  notes.isRelaxed = partial.length > 0;
  const scores = scored(index, postings);
  const ranked = (docs) => docs.map((doc) => [doc, Math.fround(scores[doc])]).sort(order === 'date' ? byDoc : byScore);
  return {
    total: complete.length + partial.length,
    complete: complete.length,
    hits: [...ranked(complete), ...ranked(partial)],
    notes,
    leads,
    forms: notes.names.map((row) => index.names.table[row].slice(0, 3)),
    needs: wanted,
    unfiltered: complete.length || !partial.length ? all : some,
  };
}

/** Each with title, address, and of a name the others; alone is the one that is all that was asked for. */
function leadsOf(index, parsed, pages) {
  const isAlone = parsed.wanted.length === 1 && parsed.wanted[0].kind === 'name';
  const rows = rowsMeant(parsed, index.names).map((row) => {
    const [, english, chinese, url] = index.names.table[row];
    const title = keyOf(index.names.table[row]);
    const about = [english, chinese].filter((name) => name && name !== title).join(', ');
    return {title, about, url, isAlone, isDossier: isAlone && !url.includes('#')};
  });
  return [...rows, ...pagesMeant(parsed, pages).map(({title, url}) => ({title, url}))];
}

/** Articles that have something of what is asked for, but not all. */
function others(complete, postings, isFree) {
  const known = new Set(complete);
  const some = new Set(postings.flatMap((one) => Array.from(one.docs)));
  return [...some].filter((doc) => isFree(doc) && !known.has(doc));
}

function scored(index, postings) {
  const ranking = new Ranking(index.manifest, index.norms);
  const scores = new Float64Array(index.size);
  postings.forEach((one) => ranking.add(scores, one, one.times));
  return scores;
}

const byDoc = (a, b) => a[0] - b[0];
const byScore = (a, b) => b[1] - a[1] || byDoc(a, b);

async function docsOfAll(index, needs) {
  if (!needs.length) return Array.from({length: index.size}, (_, doc) => doc);
  const sets = await Promise.all(needs.map((need) => docsOfAny(index, [need])));
  const [fewest, ...others] = sets.sort((a, b) => a.size - b.size);
  return [...fewest].filter((doc) => others.every((set) => set.has(doc)));
}

async function docsOfAny(index, needs) {
  const alternatives = needs.flatMap((need) => need.alternatives);
  const lists = await Promise.all(alternatives.map((alternative) => docsOf(index, alternative)));
  const docs = new Set();
  lists.forEach((list) => list.forEach((doc) => docs.add(doc)));
  return docs;
}

async function docsOf(index, {term, row}) {
  if (term !== undefined) return (await index.postings(term)).docs;
  const words = await Promise.all(
    row.map(async (word) => ({position: word.position, postings: await index.positions(word.term)})),
  );
  return docsInARow(words);
}

function shown(article, highlighter) {
  const {snippet: inText, passage} = highlighter.best(article.text);
  const lead = article.takeaway ? highlighter.marked(article.takeaway) : highlighter.beginning(article.text);
  const isBetter = wordsMarked(inText) > wordsMarked(lead);
  return {...article, titleParts: highlighter.marked(article.title), snippet: isBetter ? inText : lead, passage};
}

/** How many different things are marked. */
const wordsMarked = (parts) => new Set(parts.filter((part) => part.isMarked).map((part) => part.text.toLowerCase())).size;

function counted(facets, docs, filters) {
  const kinds = {
    section: [facets.sections, (belongs) => [facets.sections[belongs.section][0]]],
    topic: [facets.topics, (belongs) => belongs.topics.map((topic) => facets.topics[topic][0])],
    issue: [facets.issues, (belongs) => [facets.issues[belongs.issue][0]]],
    year: [yearsOf(facets), (belongs) => [facets.issues[belongs.issue][2]]],
    language: [facets.languages, (belongs) => [facets.languages[belongs.language][0]]],
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, [values, valuesOf]]) => {
      const passes = filter(facets, {...filters, [kind]: ''});
      const counts = new Map(values.map(([value]) => [value, 0]));
      for (const doc of docs.filter(passes)) {
        for (const value of valuesOf(facets.docs[doc])) counts.set(value, counts.get(value) + 1);
      }
      return [kind, values.map(([value, name]) => ({value, name, count: counts.get(value)}))];
    }),
  );
}

const yearsOf = (facets) => [...new Set(facets.issues.map((issue) => issue[2]))].map((year) => [year, year]);

/** Whether an article belongs to all that is asked for. */
export function filter(facets, {section, topic, issue, year, language}) {
  const position = (list, key) => list.findIndex((entry) => entry[0] === key);
  const [aSection, aTopic, anIssue, aLanguage] = [
    section && position(facets.sections, section),
    topic && position(facets.topics, topic),
    issue && position(facets.issues, issue),
    language && position(facets.languages, language),
  ];
  return (doc) => {
    const belongs = facets.docs[doc];
    return (
      (!section || belongs.section === aSection) &&
      (!topic || belongs.topics.includes(aTopic)) &&
      (!issue || belongs.issue === anIssue) &&
      (!year || facets.issues[belongs.issue][2] === year) &&
      (!language || belongs.language === aLanguage)
    );
  };
}
