// Finds what answers a question before any article does: a short form with its meaning, a standing page.

import {unpacked} from './bytes.js';
import {singles} from './names.js';
import {tokensOf} from './text.js';

const MOST = 3;

/** Rows of the table of names that are meant; alone stands the one that is all that is asked for. */
export function rowsMeant({wanted, unwanted}, {table}) {
  if (!wanted.length || unwanted.length) return [];
  const [first] = wanted;
  if (wanted.length === 1 && first.kind === 'name') return [first.row];
  const rows = Array.from(table.keys());
  return rows.filter((row) => isMeant(table[row], wanted)).slice(0, MOST);
}

/** A short form that is begun, two or more words of a name, or a part of the Chinese one. */
function isMeant([short, english, chinese], wanted) {
  if (wanted.length > 1) {
    if (!wanted.every(({kind}) => kind === 'word')) return false;
    const terms = new Set(tokensOf(english).map(({term}) => term));
    return wanted.every(({term}) => terms.has(term));
  }
  const [{kind, isBeginning, surface, written}] = wanted;
  if (kind === 'word') return isBeginning && surface.length > 1 && short !== '' && surfaceOf(short).startsWith(surface);
  return kind === 'phrase' && written.length > 1 && chinese.includes(written);
}

const surfaceOf = (text) => singles(tokensOf(text)).map(({surface}) => surface).join('');

/** The standing pages of an index: title, address and terms. */
export const readPages = (rows) =>
  Promise.all(rows.map(async ([title, url, terms]) => ({title, url, terms: (await unpacked(terms)).words()})));

/** Those that have all that is asked for. */
export function pagesMeant({wanted, unwanted}, pages) {
  if (!wanted.length || unwanted.length) return [];
  return pages.filter(({terms}) => fits(wanted, terms, new Set(terms))).slice(0, MOST);
}

function fits(clauses, terms, known) {
  const has = {
    word: ({term, surface, isBeginning}) => known.has(term) || (isBeginning && begins(terms, surface)),
    phrase: ({words}) => words.every(({term}) => known.has(term)),
    name: ({words}) => fits(words, terms, known),
    standard: ({words}) => fits(words, terms, known),
    whole: ({term, words}) => known.has(term) || (words.length > 0 && fits(words, terms, known)),
  };
  return clauses.every((clause) => has[clause.kind](clause));
}

const begins = (terms, surface) => surface.length > 1 && terms.some((term) => term.startsWith(surface));
