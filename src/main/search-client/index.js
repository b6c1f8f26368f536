// The index as the browser has it: a manifest, and shards that are loaded when a query needs them.

import {unpacked} from './bytes.js';
import {readPages} from './leads.js';
import {Names, singles} from './names.js';
import {readable} from './parser.js';
import {stem} from './porter.js';
import {docsInARow} from './ranking.js';
import {compare, tokensOf} from './text.js';

export const FORMAT = 4;

export class Index {
  static async open(files, manifest) {
    if (manifest.format !== FORMAT) throw new Error(`search format ${manifest.format} is not known`);
    const {terms, apart, words, norms, cards} = manifest;
    return new Index(files, manifest, await Promise.all([terms, apart, words, norms, cards].map(unpacked)));
  }

  constructor(files, manifest, [terms, apart, words, norms, cards]) {
    this.files = files;
    this.manifest = manifest;
    this.firstTerms = terms.words();
    this.termsApart = new Set(apart.words());
    this.firstWords = words.words();
    this.norms = norms.column().bytes;
    this.issues = readCards(cards);
    this.names = new Names(manifest.names, new Set(manifest.stop.split(' ')), manifest.sounds);
    this.stopTerms = new Set(Array.from(this.names.stopWords, stem));
    this.decoded = new Map();
  }

  get size() {
    return this.manifest.articles;
  }

  /** The articles of a term as {docs, freqs, titled}, where it is divided, and how it goes on; null when there is none. */
  async postings(term) {
    const shard = place(this.firstTerms, term);
    return shard < 0 ? null : ((await this.termShard(shard)).terms.get(term) ?? null);
  }

  /** The postings of a term with the positions that it has in each of its articles. */
  async positions(term) {
    const shard = place(this.firstTerms, term);
    if (shard < 0) return null;
    const isApart = this.termsApart.has(term);
    const [range, apart] = await Promise.all([
      this.termShard(shard),
      isApart ? this.file(`p/${shard}`, unpacked) : null,
    ]);
    const places = apart ?? range.places;
    if (!places.isRead) {
      readPlaces([...range.terms].filter(([other]) => this.termsApart.has(other) === isApart), places);
      places.isRead = true;
    }
    return range.terms.get(term) ?? null;
  }

  async has(term) {
    return (await this.postings(term)) !== null;
  }

  /** The most frequent words that begin so. */
  async completions(beginning) {
    const found = (await this.wordsFrom(beginning)).filter(({word}) => word.startsWith(beginning));
    return found.sort(byFrequency).slice(0, 8).map(({word}) => word);
  }

  /** The two words that a word consists of that is nowhere, if they stand side by side somewhere; or null. */
  async divided(term) {
    const words = new Set((await this.wordsFrom(String.fromCodePoint(term.codePointAt(0)))).map(({word}) => word));
    for (let at = 1; at < term.length; at++) {
      if (!this.isDivisible(term, at) || !words.has(term.slice(0, at))) continue;
      const row = rowOf(term, at);
      const found = await Promise.all(row.map(async (word) => ({...word, postings: await this.positions(word.term)})));
      if (found.every(({postings}) => postings) && docsInARow(found).length) return row;
    }
    return null;
  }

  /** Whether the parts of a word may be words: no common ones, and the latter not short, unless it begins with the first digit. */
  isDivisible(term, at) {
    const [head, tail] = [term.slice(0, at), term.slice(at)];
    const isLong = /^[0-9]/.test(tail) ? !/[0-9]$/.test(head) : tail.length > 2;
    return isLong && !/^[\udc00-\udfff]/.test(tail) && !this.names.stopWords.has(head) && !this.stopTerms.has(tail);
  }

  /** The word that was probably meant, or ''. */
  async correction(word) {
    const length = Array.from(word).length;
    const allowed = length < 4 ? 0 : length < 8 ? 1 : 2;
    if (!allowed || /[0-9]/.test(word)) return '';
    const first = String.fromCodePoint(word.codePointAt(0));
    let best = [];
    let fewest = allowed;
    const letters = lettersOf(word);
    for (const entry of await this.wordsFrom(first)) {
      // A mistake changes two letters at most: most words need no closer look.
      if (bits(lettersOf(entry.word) ^ letters) > 2 * fewest || !entry.word.startsWith(first)) continue;
      const mistakes = distance(word, entry.word, fewest);
      if (mistakes > fewest) continue;
      if (mistakes < fewest) best = [];
      fewest = mistakes;
      best.push(entry);
    }
    return best.length ? best.sort(byFrequency)[0].word : '';
  }

  /** Title, address, takeaway, text and the like of an article. */
  article(doc) {
    const issue = this.issues.find(({first, count}) => doc < first + count);
    return this.files.get(`${issue.folder}/${doc - issue.first}`);
  }

  /** What standing pages say. */
  async pages() {
    return this.manifest.pages ? this.file('pages', readPages) : [];
  }

  /** The names that a query may mean: those that are written as they sound are fetched only where one may stand. */
  async namesFor(query) {
    if (!this.names.sounds.size && this.names.mayBeHeardIn(singles(tokensOf(readable(query))))) {
      this.names.sounds = await this.file('sounds', (sounds) => new Map(Object.entries(sounds)));
    }
    return this.names;
  }

  /** What every article belongs to. */
  facets() {
    return this.file('facets', (facets) => readFacets(facets, this.size));
  }

  /** All words of the shards in which words with this beginning stand. */
  async wordsFrom(beginning) {
    const first = Math.max(0, place(this.firstWords, beginning));
    let last = place(this.firstWords, beginning + '\u{10ffff}');
    last = Math.max(first, last);
    const numbers = Array.from({length: last - first + 1}, (_, i) => first + i);
    const shards = await Promise.all(
      numbers.filter((number) => number < this.firstWords.length).map((number) => this.file(`w/${number}`, readWords)),
    );
    return shards.flat();
  }

  termShard(number) {
    return this.file(`t/${number}`, readTerms);
  }

  /** A file of the index, decoded once. */
  file(name, decode) {
    if (!this.decoded.has(name)) {
      const promise = this.files.get(`${this.manifest.folder}/${name}`).then(decode);
      promise.catch(() => this.decoded.delete(name));
      this.decoded.set(name, promise);
    }
    return this.decoded.get(name);
  }
}

/** Where the cards of each issue lie, and which of all articles are its own. */
function readCards(cards) {
  const [counts, hashes] = [cards.column(), cards.column()];
  const issues = [];
  for (let first = 0; !counts.isAtEnd; first += issues.at(-1).count) {
    const hash = Array.from(hashes.octets(4), (octet) => octet.toString(16).padStart(2, '0')).join('');
    issues.push({first, count: counts.number(), hash});
  }
  issues.reverse().forEach((issue, place) => (issue.folder = `a/${place}/${issue.hash}`));
  return issues.reverse();
}

/** The last of the ranges that begin at these words in which a word can stand, or -1. */
function place(firsts, word) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(firsts[middle], word) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

async function readTerms(packed) {
  const shard = await unpacked(packed);
  const words = shard.words();
  const [counts, divided, goingOn, gaps, weights] = Array.from({length: 5}, () => shard.column());
  const terms = new Map();
  for (const term of words) {
    const count = counts.number();
    const postings = {
      docs: new Int32Array(count),
      freqs: new Int32Array(count),
      titled: new Uint8Array(count),
      divided: divided.number(),
      goingOn: goingOn.number(),
      positions: null,
    };
    let doc = -1;
    for (let i = 0; i < count; i++) {
      doc += gaps.number() + 1;
      postings.docs[i] = doc;
      const weight = weights.number();
      postings.freqs[i] = (weight >> 1) + 1;
      postings.titled[i] = weight & 1;
    }
    terms.set(term, postings);
  }
  return {terms, places: shard};
}

/** The two words of a term that is divided there. */
export const rowOf = (term, at) =>
  at ? [stem(term.slice(0, at)), term.slice(at)].map((word, position) => ({term: word, position})) : null;

/** How a term ends that begins with another, in a number below 21. */
export const kindOf = (ending) =>
  Array.from({length: Math.min(3, ending.length)}, (_, i) => ending.charCodeAt(i) * (2 * i + 1)).reduce((a, b) => a + b) % 21;

/** Gives terms their positions: the first in an article and the distances of the later ones are written apart. */
function readPlaces(terms, places) {
  const [missing, firstLow, firstHigh, laterLow, laterHigh] = Array.from({length: 5}, () => places.column());
  for (const [, postings] of terms) {
    postings.positions = Array.from(postings.freqs, (weight) => {
      let position = 0;
      return Array.from({length: weight - missing.number()}, (_, i) => {
        position += i ? laterLow.octet() + 64 * laterHigh.number() : firstLow.octet() + 32 * firstHigh.number();
        return position;
      });
    });
  }
}

async function readWords(packed) {
  const shard = await unpacked(packed);
  const words = shard.words();
  const counts = shard.column();
  return words.map((word) => ({word, count: counts.number()}));
}

async function readFacets(facets, size) {
  const columns = await unpacked(facets.columns);
  const [issues, sections, topics, languages] = Array.from({length: 4}, () => columns.column());
  const docs = Array.from({length: size}, () => ({
    issue: issues.number(),
    section: sections.number(),
    topics: Array.from({length: topics.number()}, () => topics.number()),
    language: languages.number(),
  }));
  return {...facets, docs};
}

const byFrequency = (a, b) => b.count - a.count || compare(a.word, b.word);

/** Which letters a word has, as bits. */
function lettersOf(word) {
  let letters = 0;
  for (const letter of word) letters |= 1 << (letter.codePointAt(0) & 31);
  return letters;
}

function bits(set) {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}

/** How many letters must be changed, added, left out or swapped with a neighbour; anything above the limit counts as more. */
export function distance(one, other, limit) {
  const a = Array.from(one);
  const b = Array.from(other);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older = [];
  let old = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], older[j - 2] + 1);
      }
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length];
}
