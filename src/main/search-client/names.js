// Recognises short forms and the full names they stand for, so that either finds the other.

import {PAIR, WORD, tokensOf} from './text.js';

const OF_CHINA = / of the People['\u2019]s Republic of China$/;
const MINISTRY = /^中国(?=.{3,}部$)/;
const LONGEST_SOUND = 100;
/** As pinyin is spelled, or nearly. */
const PINYIN = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:(?:ng?|r)?(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])[aeiou]+)*(?:ng?|r)?$/;

export class Names {
  /**
   * @param table rows of short form or '', English name, Chinese name or '', address, and perhaps all other names
   * @param lengths of Chinese names as they sound, in letters
   */
  constructor(table, stopWords, lengths = []) {
    this.lengths = new Set(lengths);
    this.sounds = new Map();
    this.table = table;
    this.stopWords = stopWords;
    this.shortForms = new Map();
    this.fullNames = new Map();
    table.forEach(([short, english, chinese, , others = []], row) => {
      this.addShortForm(row, short);
      for (const name of [english, english.replace(OF_CHINA, ''), chinese, chinese.replace(MINISTRY, '')]) {
        this.addName(row, name);
      }
      for (const name of others) this.addOther(row, name);
    });
  }

  /** One word, such as TC260, counts only as it is written; several are a name. */
  addOther(row, name) {
    if (singles(tokensOf(name)).length === 1) this.addShortForm(row, name);
    else this.addName(row, name);
  }

  addShortForm(row, short) {
    const words = singles(tokensOf(short)).map((token) => token.surface);
    if (!words.length) return;
    add(this.shortForms, words, row, short);
    add(this.shortForms, [...words.slice(0, -1), words.at(-1) + 's'], row, short);
  }

  addName(row, name) {
    const words = singles(tokensOf(name)).map((token) => token.term);
    if (words.length > 1) add(this.fullNames, words, row);
  }

  /** The term under which all mentions of a name are indexed. */
  concept(row) {
    return '=' + keyOf(this.table[row]);
  }

  /** All names that a query may mean, short forms in small letters too unless they are common words. */
  meantIn(text, tokens) {
    return this.found(tokens, (written, token) => text.startsWith(written, token.start) || !this.stopWords.has(token.surface));
  }

  /** All names that a text mentions; a short form only as the table writes it. */
  in(text, tokens) {
    return this.found(tokens, (written, token) => text.startsWith(written, token.start));
  }

  /** Whether a Chinese name may stand in a text as it sounds, for which it has to be known how they sound. */
  mayBeHeardIn(tokens) {
    return this.lengths.size > 0 && runs(tokens).some(({sound}) => this.lengths.has(sound.length) && PINYIN.test(sound));
  }

  /** Chinese names as they sound, in one word or in several. */
  heardIn(tokens) {
    return runs(tokens)
      .filter(({sound}) => this.sounds.has(sound))
      .map(({sound, first, count}) => ({chinese: this.sounds.get(sound), first, count}));
  }

  found(tokens, holds) {
    const found = [];
    tokens.forEach((token, first) => {
      for (const {words, row, written} of this.shortForms.get(token.surface) || []) {
        if (matches(words, tokens, first, 'surface') && holds(written, token)) {
          found.push({row, isShort: true, first, count: words.length});
        }
      }
      for (const {words, row} of this.fullNames.get(token.term) || []) {
        if (matches(words, tokens, first, 'term')) found.push({row, isShort: false, first, count: words.length});
      }
    });
    return found;
  }
}

/** Neighbouring words as one. */
function runs(tokens) {
  const found = [];
  tokens.forEach((_, first) => {
    let sound = '';
    for (let i = first; tokens[i]?.kind === WORD && sound.length < LONGEST_SOUND; i++) {
      sound += tokens[i].surface;
      found.push({sound, first, count: i - first + 1});
    }
  });
  return found;
}

export const singles = (tokens) => tokens.filter((token) => token.kind !== PAIR);

/** What tells a row from all others. */
export const keyOf = ([short, english]) => short || english;

/** @param written a short form as the table has it */
function add(names, words, row, written) {
  const filed = names.get(words[0]) || [];
  const isKnown = filed.some((name) => name.row === row && name.words.join() === words.join());
  if (!isKnown) names.set(words[0], [...filed, {words, row, written}]);
}

const matches = (words, tokens, first, form) =>
  words.every((word, i) => i === 0 || (first + i < tokens.length && tokens[first + i][form] === word));
