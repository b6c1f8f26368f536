// Finds what a question asked for in the text of an article, phrases only where they stand together, and cuts a snippet.

import {singles} from './names.js';
import {passageOf} from './passages.js';
import {standardsIn} from './standards.js';
import {tokensOf} from './text.js';
import {wholesIn} from './wholes.js';

const SNIPPET = 240;
const BEFORE = 50;

export class Highlighter {
  /** @param {boolean} isStrict phrases are marked only where they stand together */
  constructor(names, {needs, notes}, isStrict) {
    const alternatives = needs.flatMap((need) =>
      isStrict ? need.alternatives : need.ranking.map((term) => ({term})),
    );
    this.names = names;
    this.terms = new Set(alternatives.map(({term}) => term).filter(Boolean));
    this.rows = alternatives.map(({row}) => row).filter(Boolean);
    this.concepts = new Set(notes.names);
  }

  /** A whole text in parts {text, isMarked}. */
  marked(text) {
    return cut(text, 0, text.length, this.spans(text));
  }

  /** The part of a text in which most of what was asked for stands. */
  snippet(text) {
    return this.best(text).snippet;
  }

  /** The same, and the end of an address that leads there. */
  best(text) {
    const spans = this.spans(text);
    const anchor = densest(text, spans);
    return {snippet: this.window(text, spans, anchor), passage: passageOf(text, spans, anchor)};
  }

  beginning(text) {
    return this.window(text, this.spans(text), 0);
  }

  window(text, spans, anchor) {
    const start = anchor > BEFORE ? boundary(text, anchor - BEFORE) : 0;
    const end = start + SNIPPET < text.length ? boundary(text, start + SNIPPET - 20) : text.length;
    const parts = cut(text, start, end, spans);
    if (start > 0) parts.unshift({text: '… ', isMarked: false});
    if (end < text.length) parts.push({text: ' …', isMarked: false});
    return parts;
  }

  /** Where what was asked for stands, in order and without overlaps. */
  spans(text) {
    const tokens = tokensOf(text);
    const spans = tokens.filter((token) => this.terms.has(token.term));
    for (const row of this.rows) spans.push(...rowsIn(tokens, row));
    const isMeant = ({forms}) => forms.some((form) => this.terms.has(form));
    spans.push(...standardsIn(text).filter(isMeant));
    const single = singles(tokens);
    spans.push(...wholesIn(text, single).filter(({term}) => this.terms.has(term)));
    for (const {row, first, count} of this.concepts.size ? this.names.in(text, single) : []) {
      if (this.concepts.has(row)) spans.push({start: single[first].start, end: single[first + count - 1].end});
    }
    return joined(spans);
  }
}

/** The stretches in which the words of a phrase stand at their distances. */
function rowsIn(tokens, row) {
  const places = new Map(tokens.map((token) => [`${token.position} ${token.term}`, token]));
  return tokens
    .filter((token) => token.term === row[0].term)
    .map((token) => row.map((word) => places.get(`${token.position + word.position} ${word.term}`)))
    .filter((found) => found.every(Boolean))
    .map((found) => ({start: found[0].start, end: found.at(-1).end}));
}

function joined(spans) {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined = [];
  for (const {start, end} of sorted) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (last && start === last.end) last.end = end;
    else joined.push({start, end});
  }
  return joined;
}

/** Where the first stretch with the most different words begins; one goes on from span to span, none is read twice. */
function densest(text, spans) {
  const words = spans.map(({start, end}) => text.slice(start, end).toLowerCase());
  const lastPlaces = new Map();
  let [best, most, to] = [0, 0, 0];
  spans.forEach(({start}, from) => {
    for (to = Math.max(to, from); spans[to]?.end <= start + SNIPPET - BEFORE; to++) lastPlaces.set(words[to], to);
    if (lastPlaces.size > most) [best, most] = [start, lastPlaces.size];
    if (lastPlaces.get(words[from]) === from) lastPlaces.delete(words[from]);
  });
  return best;
}

/** The next place at or after this one at which a text may be cut: at a space, or anywhere if there is none near. */
function boundary(text, from) {
  const space = text.slice(from, from + 20).search(/\s/);
  const at = space < 0 ? from : from + space;
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

function cut(text, start, end, spans) {
  const parts = [];
  let at = start;
  const add = (to, isMarked) => {
    if (to > at) parts.push({text: text.slice(at, to), isMarked});
    at = Math.max(at, to);
  };
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    add(Math.max(span.start, start), false);
    add(Math.min(span.end, end), true);
  }
  add(end, false);
  return parts;
}
