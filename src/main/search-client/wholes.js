// Finds what several words make together, or a word and its signs: third-party as one word, C++, .NET, dates.

import {datesAt} from './dates.js';
import {stem} from './porter.js';
import {WORD, isChinese, isLetter} from './text.js';

const MOST_JOINED = 6;
const LONGEST = 100;
const SIGNS = '+#\uff0b\uff03';
const DIGITS = /^[0-9]*$/;
const BEFORE_POINT = ' \t\n\u00a0\u3000("\'\u201c\u2018\uff08\u3001\uff0c\u300a';

export const JOINED = 0;
export const SIGNED = 1;
export const DATE = 2;

/**
 * All of them, overlapping ones too: form, term, first and count of their tokens, start and end in the text.
 *
 * @param tokens of the text, without pairs
 */
export function wholesIn(text, tokens) {
  const found = [];
  tokens.forEach((token, at) => {
    if (token.kind === WORD) {
      addJoined(found, text, tokens, at);
      addSigned(found, text, token, at);
    }
    for (const {term, count} of datesAt(at, text, tokens)) found.push(whole(DATE, term, tokens, at, count));
  });
  return found;
}

function whole(form, term, tokens, first, count) {
  return {form, term, first, count, start: tokens[first].start, end: tokens[first + count - 1].end};
}

/** Whether nothing but a hyphen stands between two tokens. */
export const isHyphened = (text, one, next) =>
  next.start === one.end + 1 && '-\u2010\u2011\uff0d'.includes(text[one.end]);

/** Words as one, or nothing where they are no word together: only digits, letters with a number behind, or too long. */
export function joined(words) {
  const word = words.map(({surface}) => surface).join('');
  const isNumber = words.slice(1).every(({surface}) => DIGITS.test(surface));
  return isNumber || word.length > LONGEST ? '' : word;
}

/** Neighbours, and the whole of a longer row at its beginning. */
function addJoined(found, text, tokens, first) {
  const goesOn = (next) =>
    tokens[next].kind === WORD && tokens[next - 1].kind === WORD && isHyphened(text, tokens[next - 1], tokens[next]);
  let count = 1;
  while (first + count < tokens.length && count <= MOST_JOINED && goesOn(first + count)) count++;
  const add = (size) => {
    const word = joined(tokens.slice(first, first + size));
    if (word) found.push(whole(JOINED, stem(word), tokens, first, size));
  };
  if (count > 1) add(2);
  if (count > 2 && count <= MOST_JOINED && (first === 0 || !goesOn(first))) add(count);
}

function addSigned(found, text, word, at) {
  if (text[word.start - 1] !== '.' && !SIGNS.includes(text[word.end] ?? ' ')) return;
  const before = isBehindPoint(text, word) ? '.' : '';
  const behind = signsBehind(text, word.end);
  if ((!before && !behind) || DIGITS.test(word.surface)) return;
  const term = before + word.surface + behind;
  found.push({form: SIGNED, term, first: at, count: 1, start: word.start - before.length, end: word.end + behind.length});
}

/** .NET, but no end of a sentence, address or path. */
function isBehindPoint(text, {start, surface}) {
  if (text[start - 1] !== '.' || !/^[a-z]/.test(surface)) return false;
  return start === 1 || BEFORE_POINT.includes(text[start - 2]) || isChinese(characterBefore(text, start - 1));
}

const characterBefore = (text, at) => text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';

/** #, + or ++, if the word ends there. */
function signsBehind(text, end) {
  const sign = (at) => ({'\uff0b': '+', '\uff03': '#'})[text[at]] ?? text[at];
  const isWord = (at) => isLetter(String.fromCodePoint(text.codePointAt(at) ?? 32));
  let plus = 0;
  while (plus < 3 && sign(end + plus) === '+') plus++;
  if (plus) {
    const isNumber = plus === 2 && /[0-9]/.test(text[end + plus] ?? '');
    return plus < 3 && (isNumber || !isWord(end + plus)) ? '+'.repeat(plus) : '';
  }
  return sign(end) === '#' && sign(end + 1) !== '#' && !isWord(end + 1) ? '#' : '';
}
