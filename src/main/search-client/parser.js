// Reads a query: words, "phrases", -exclusions, names and standard numbers. Every text is a query; none is an error.

import {CHARACTER, PAIR, WORD, tokensOf} from './text.js';
import {standardsIn} from './standards.js';
import {singles} from './names.js';
import {DATE, JOINED, SIGNED, isHyphened, joined, wholesIn} from './wholes.js';

const LONGEST = 1024;
const MOST_CLAUSES = 64;
const QUOTES = /[\u201c\u201d\u201e\u201f\u300c\u300d\uff02]/g;
const SPACE = '\\x09-\\x0d \\u00a0\\u3000';
const ONLY_SPACE = new RegExp(`^[${SPACE}]*$`);
const PART = new RegExp(`(?:(?<=^|[${SPACE}])(-))?(?:"([^"]*)"?|([^"${SPACE}]+))`, 'g');

/** What is read of a query. */
export const readable = (query) => query.slice(0, LONGEST).replace(QUOTES, '"');

/**
 * @param {string} query
 * @param {boolean} isTyping whether the last word may be unfinished
 * @returns {{wanted: object[], unwanted: object[]}} clauses of the kinds word, phrase, name, standard and whole
 */
export function parse(query, isTyping, names) {
  const text = readable(query);
  const wanted = [];
  const unwanted = [];
  let plainFrom = -1;
  let not = false;
  const plain = (end) => {
    if (plainFrom < 0) return;
    wanted.push(...plainWords(text.slice(plainFrom, end), isTyping && end === text.length, names));
    plainFrom = -1;
  };
  for (const {1: minus, 2: quoted, 3: word = '', index} of text.matchAll(PART)) {
    const isOperator = !minus && /^(?:AND|OR|NOT)$/.test(word);
    const isUnwanted = not || Boolean(minus);
    if (!word || isOperator || isUnwanted) {
      plain(index);
      if (!isOperator) {
        const written = word || quoted;
        const clause = phrase(written, tokensOf(written), names.stopWords);
        if (clause) (isUnwanted ? unwanted : wanted).push(clause);
      }
    } else if (plainFrom < 0) {
      plainFrom = index;
    }
    not = isOperator && word === 'NOT';
  }
  plain(text.length);
  return {wanted: wanted.slice(0, MOST_CLAUSES), unwanted: unwanted.slice(0, MOST_CLAUSES)};
}

function phrase(written, tokens, stopWords) {
  const placed = tokens.filter((token, i) => !isCovered(tokens, i));
  if (!placed.length) return null;
  const words = placed.map((token) => ({term: token.term, position: token.position - placed[0].position}));
  const telling = placed.filter((token) => !stopWords.has(token.surface)).map((token) => token.term);
  const ranking = telling.length ? telling : words.map((word) => word.term);
  return {kind: 'phrase', written: written.trim(), words, ranking: [...new Set(ranking)]};
}

/** Pairs say all that their characters say. */
function isCovered(tokens, i) {
  return tokens[i].kind === CHARACTER && (tokens[i + 1]?.kind === PAIR || tokens[i - 1]?.kind === PAIR);
}

/** Words without quotes: standards and names are recognised first, common words dropped last. */
function plainWords(text, isTyping, names) {
  const tokens = tokensOf(text);
  const capitalsTell = /[a-z]/.test(text);
  const isLast = (end) => isTyping && end === text.length;

  /** A common word tells something when it stands in capitals (IT), or is being typed; but one letter may become any. */
  const tells = (token) => {
    if (isLast(token.end)) return Array.from(token.surface).length > 1;
    const written = text.slice(token.start, token.end);
    const isCapital = capitalsTell && /^[A-Z]{2,}$/.test(written);
    return isCapital || !names.stopWords.has(token.surface);
  };

  const single = singles(tokens);

  /** A word and the next as one, if that counts and nothing but space or a hyphen is between. */
  const joinedWith = (token, end, withCommon) => {
    const other = single[single.indexOf(token) + 1];
    if (!other || other.end > end || other.kind !== WORD) return '';
    const isBeside = isHyphened(text, token, other) || ONLY_SPACE.test(text.slice(token.end, other.start));
    return isBeside && (withCommon || tells(other)) ? joined([token, other]) : '';
  };

  const words = (start, end, withCommon) => {
    const clauses = [];
    let chinese = [];
    const finishChinese = () => {
      if (!chinese.length) return;
      const last = Math.max(...chinese.map((token) => token.end));
      clauses.push(phrase(text.slice(chinese[0].start, last), chinese, names.stopWords));
      chinese = [];
    };
    for (const token of tokens) {
      if (token.start < start || token.end > end) continue;
      if (chinese.length && (token.kind === WORD || token.start > chinese.at(-1).end)) finishChinese();
      if (token.kind !== WORD) {
        chinese.push(token);
      } else if (withCommon || tells(token)) {
        const {surface, term} = token;
        clauses.push({kind: 'word', surface, term, isBeginning: isLast(token.end), joined: joinedWith(token, end, withCommon)});
      }
    }
    finishChinese();
    return clauses;
  };

  /** The first and then the longest of what is meant; words between. */
  const between = (start, end, withCommon, meant) => {
    const clauses = [];
    let at = start;
    for (const next of [...meant].sort(byPlace)) {
      if (next.start < at || next.end > end) continue;
      clauses.push(...words(at, next.start, withCommon), next.clause);
      at = next.end;
    }
    return [...clauses, ...words(at, end, withCommon)];
  };

  const meantNames = names.meantIn(text, single).map(({row, isShort, first, count}) => {
    const start = single[first].start;
    const end = single[first + count - 1].end;
    return {start, end, clause: {kind: 'name', row, isShort, words: words(start, end, isShort)}};
  });
  // Chinese names as they sound mean what they do in Chinese.
  const meantSounds = names.heardIn(single).map(({chinese, first, count}) => {
    const clauses = plainWords(chinese, false, names);
    const clause = clauses.length === 1 ? clauses[0] : phrase(chinese, tokensOf(chinese), names.stopWords);
    return {start: single[first].start, end: single[first + count - 1].end, clause};
  });
  const meantStandards = standardsIn(text).map((standard) => {
    const {start, end} = standard;
    const inWords = between(start, end, true, meantNames);
    return {start, end, clause: {kind: 'standard', standard, isBeginning: isLast(end), words: inWords}};
  });
  const meantWholes = wholesIn(text, single)
    // Joined words find what they find as one in any case, but for those that would be left out.
    .filter(({form, first, count}) => form !== JOINED || !single.slice(first, first + count).every(tells))
    .map(({form, term, first, start, end}) => {
      const isOneLetter = form === SIGNED && !isLast(end) && Array.from(single[first].surface).length === 1;
      const telling = form === DATE ? [] : between(start, end, false, meantNames);
      const inWords = isOneLetter ? [] : telling.length ? telling : between(start, end, true, meantNames);
      return {start, end, clause: {kind: 'whole', written: text.slice(start, end), term, words: inWords}};
    });
  const meant = [...meantNames, ...meantSounds, ...meantStandards, ...meantWholes];
  const telling = between(0, text.length, false, meant);
  return telling.length ? telling : between(0, text.length, true, meant);
}

const RANKS = {name: 0, standard: 1};
const rank = ({clause}) => RANKS[clause.kind] ?? 2;
const byPlace = (a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b);
