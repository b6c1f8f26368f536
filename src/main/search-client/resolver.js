// Asks the index what the clauses of a query can mean in it. A need says what an article must have, any of its
// alternatives, and which terms count towards the score.

import {kindOf, rowOf} from './index.js';
import {stem} from './porter.js';

/** Who writes so many words asks a question, in which no word says as much. */
const QUESTION = 5;

export class Resolver {
  /** @param {boolean} expands whether a name finds its other forms */
  constructor(index, expands) {
    this.index = index;
    this.expands = expands;
    this.notes = {isRelaxed: false, missing: [], corrections: [], names: []};
  }

  /** Clauses are looked up side by side and noted in their order. */
  async wanted(clauses) {
    return (await this.each(clauses)).filter((need) => this.noted(need));
  }

  async unwanted(clauses) {
    const needs = await Promise.all(clauses.map((clause) => this.exactly(clause)));
    return needs.filter(Boolean);
  }

  noted(need) {
    if (need.name !== undefined && !this.notes.names.includes(need.name)) this.notes.names.push(need.name);
    if (need.correction) this.notes.corrections.push(need.correction);
    if (need.missing) this.notes.missing.push(need.missing);
    return !need.missing;
  }

  /**
   * @param before the word before it and it as one, which has both, or nothing; a promise
   * @param joined it and the next word as one, or nothing; a promise
   * @param {boolean} isShort whether the other ways to write it rank even if it is there as it was written
   */
  async word(clause, before, joined, isShort) {
    const [terms, one, other, postings] = await Promise.all([
      this.terms(clause),
      before,
      joined,
      this.index.postings(clause.term),
    ]);
    const row = postings ? rowOf(clause.term, postings.divided) : terms.length ? null : await this.index.divided(clause.term);
    const isRanked = isShort || !terms.length;
    const all = unique([...terms, other, one]);
    const ranking = isRanked ? unique([...terms, other, ...(row ?? []).map(({term}) => term)]) : terms;
    if (all.length || row) return [{alternatives: [...anyOf(all).alternatives, ...(row ? [{row}] : [])], ranking}];
    const meant = await this.index.correction(clause.surface);
    if (!meant) return [{missing: clause.surface}];
    return [{...anyOf([stem(meant)]), correction: {written: clause.surface, meant}}];
  }

  /** A word and the next as one, if the index has that. */
  async joined({kind, joined, surface, term}) {
    if (kind !== 'word' || !joined) return null;
    const whole = stem(joined);
    const isLonger = whole.startsWith(surface) && whole.length > surface.length;
    const postings = isLonger ? await this.index.postings(term) : null;
    if (postings && !((postings.goingOn >> kindOf(whole.slice(surface.length))) & 1)) return null;
    return (await this.index.has(whole)) ? whole : null;
  }

  async whole({written, term, words}) {
    if (await this.index.has(term)) return [anyOf([term])];
    return words.length ? this.each(words) : [{missing: written}];
  }

  /** The word itself; what it may become when it is being typed, or when it is not there. */
  async terms({term, surface, isBeginning}) {
    const length = Array.from(surface).length;
    const isOpen = isBeginning && length > 1;
    const [isThere, early] = await Promise.all([this.index.has(term), isOpen ? this.index.completions(surface) : []]);
    // What a mistake is compared with is loaded beside what the word may begin.
    if (!isThere && !isBeginning && length > 3) this.index.wordsFrom(Array.from(surface)[0]).catch(() => {});
    const late = !isBeginning && !isThere && length > 1 ? await this.index.completions(surface) : [];
    return [...new Set([...(isThere ? [term] : []), ...[...early, ...late].map(stem)])];
  }

  /** Positions are asked for at once, not when it is known that they are needed: one round is dearer than a file. */
  async phrase(clause) {
    const [ranking, exact] = await Promise.all([this.known(clause.ranking), this.exactly(clause)]);
    if (!ranking.length) return [{missing: clause.written}];
    return [{alternatives: exact?.alternatives ?? [], ranking}];
  }

  /** The phrase as it is written, or null when a word of it is nowhere. */
  async exactly({words}) {
    const load = words.length > 1 ? 'positions' : 'postings';
    const loaded = await Promise.all(words.map((word) => this.index[load](word.term)));
    if (loaded.includes(null)) return null;
    return {alternatives: [words.length > 1 ? {row: words} : {term: words[0].term}]};
  }

  async name(clause) {
    const {row, isShort, words} = clause;
    const concept = this.index.names.concept(row);
    const only = isShort && words.length === 1 && words[0].kind === 'word' ? words[0] : null;
    const [isThere, terms] = await Promise.all([
      this.expands && this.index.has(concept),
      only ? this.terms(only) : [],
    ]);
    if (!isThere) return this.each(words);
    return [{...anyOf([...new Set([concept, ...terms])]), name: row}];
  }

  async standard({standard, isBeginning, words}) {
    const keys = isBeginning ? await this.index.completions(standard.key) : [standard.key];
    const [ranking, editions] = await Promise.all([
      this.known(keys),
      this.known(standard.edition ? [standard.edition] : []),
    ]);
    if (!ranking.length) return this.each(words);
    return [{...anyOf(ranking), ranking: [...new Set([...ranking, ...editions])]}];
  }

  async each(clauses) {
    const joined = clauses.map((clause) => this.joined(clause));
    const isShort = clauses.length < QUESTION;
    return (await Promise.all(clauses.map((clause, i) => this[clause.kind](clause, joined[i - 1], joined[i], isShort)))).flat();
  }

  /** Those of the terms that are in the index. */
  async known(terms) {
    const there = await Promise.all(terms.map((term) => this.index.has(term)));
    return terms.filter((_, i) => there[i]);
  }
}

const anyOf = (terms) => ({alternatives: terms.map((term) => ({term})), ranking: terms});

/** What is there, each once. */
const unique = (terms) => [...new Set(terms.filter(Boolean))];
