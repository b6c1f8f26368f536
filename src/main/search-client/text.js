// Cuts texts and queries into tokens, exactly as the program that made the index does.
// A word is a run of letters, marks and digits; Chinese gives every character and every pair of neighbours.

import {stem} from './porter.js';

const CHINESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const LETTER = `(?:(?![${CHINESE}])[\\p{L}\\p{M}\\p{N}])`;
/** Soft hyphens and their like, at which a word may be broken and is not. */
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const RUN = new RegExp(`${LETTER}+(?:(?:['\u2019]|[${INVISIBLE}]+)${LETTER}+)*|([${CHINESE}]+)`, 'gu');
const ASCII = /^[\0-\x7f]*$/;
const ONE_CHINESE = new RegExp(`^[${CHINESE}]$`, 'u');
const ONE_LETTER = new RegExp(`^${LETTER}$`, 'u');
const MARKS = new RegExp(`[\\p{Mn}${INVISIBLE}]+`, 'gu');

/** Longer words are in no index. */
const LONGEST = 100;

export const WORD = 0;
export const CHARACTER = 1;
export const PAIR = 2;

/** Letters that are no others with an accent, and how they are written in ASCII; the final sigma is a sigma. */
const LETTERS = {
  '\u00df': 'ss', '\u00e6': 'ae', '\u00f0': 'd', '\u00f8': 'o', '\u00fe': 'th', '\u0111': 'd', '\u0127': 'h', '\u0131': 'i',
  '\u0138': 'q', '\u0142': 'l', '\u014b': 'n', '\u0153': 'oe', '\u0167': 't', '\u0180': 'b', '\u01e5': 'g', '\u03c2': '\u03c3',
};
const OTHER_LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

export const isChinese = (character) => ONE_CHINESE.test(character);
export const isLetter = (character) => ONE_LETTER.test(character);

/** Compatibility forms, capitals, accents and what is not seen folded away. */
export function folded(run) {
  if (ASCII.test(run)) return run.toLowerCase();
  return run
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(OTHER_LETTER, (letter) => LETTERS[letter]);
}

function surfaceOf(run) {
  return folded(run).replace(/\u2019/g, "'").replace(/'s$/, '').replace(/'/g, '');
}

/**
 * The tokens of a text: kind, term (what is looked up), surface (before stemming), start and end in the text, position
 * among words and characters.
 */
export function tokensOf(text) {
  const tokens = [];
  let position = 0;
  for (const match of text.matchAll(RUN)) {
    if (match[1]) {
      position = addCharacters(tokens, match[1], match.index, position);
    } else {
      const surface = surfaceOf(match[0]);
      if (surface && surface.length <= LONGEST) {
        const end = match.index + match[0].length;
        tokens.push({kind: WORD, term: stem(surface), surface, start: match.index, end, position});
      }
      position++;
    }
  }
  return tokens;
}

function addCharacters(tokens, run, from, firstPosition) {
  let start = from;
  let position = firstPosition;
  const characters = Array.from(run);
  characters.forEach((character, i) => {
    const add = (kind, written) => {
      const term = folded(written);
      tokens.push({kind, term, surface: term, start, end: start + written.length, position});
    };
    add(CHARACTER, character);
    if (i + 1 < characters.length) add(PAIR, character + characters[i + 1]);
    start += character.length;
    position++;
  });
  return position;
}

/** Compares by code points, as the index is sorted. JavaScript itself compares UTF-16 units. */
export function compare(a, b) {
  const shared = Math.min(a.length, b.length);
  let i = 0;
  while (i < shared && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === shared) return a.length - b.length;
  const rank = (unit) => (unit >= 0xe000 ? unit - 0x2000 : unit >= 0xd800 ? unit + 0x2000 : unit);
  return rank(a.charCodeAt(i)) - rank(b.charCodeAt(i));
}
