// Porter's stemmer as Lucene runs it, after American spellings have been made British.
// M. F. Porter, "An algorithm for suffix stripping", 1980, with the author's later changes (-bli, -logi).

const AMERICAN = /([iy])z(?=(?:e|es|ed|er|ers|ing|able|ation|ations|ational)$)/;

const SECOND = [
  ['ational', 'ate'], ['tional', 'tion'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['bli', 'ble'],
  ['alli', 'al'], ['entli', 'ent'], ['eli', 'e'], ['ousli', 'ous'], ['ization', 'ize'], ['ation', 'ate'],
  ['ator', 'ate'], ['alism', 'al'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'], ['aliti', 'al'],
  ['iviti', 'ive'], ['biliti', 'ble'], ['logi', 'log'],
];
const THIRD = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ful', ''], ['ness', ''],
];
const FOURTH = /(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|[st](?=ion$)ion|ou|ism|ate|iti|ous|ive|ize)$/;

/** The word as letters `c` for consonants and `v` for vowels; a y after a consonant is a vowel. */
function shape(word) {
  let shape = '';
  for (let i = 0; i < word.length; i++) {
    const vowel = 'aeiou'.includes(word[i]) || (word[i] === 'y' && shape[i - 1] === 'c');
    shape += vowel ? 'v' : 'c';
  }
  return shape;
}

/** How often a consonant follows a vowel: Porter's m. */
const measure = (word) => shape(word).split('vc').length - 1;
const hasVowel = (word) => shape(word).includes('v');

const endsDouble = (word) =>
  word.length > 1 && word.at(-1) === word.at(-2) && shape(word).endsWith('c');

/** Consonant, vowel, consonant other than w, x, y: the word once ended in e. */
const endsShort = (word) => /cvc$/.test(shape(word)) && !/[wxy]$/.test(word);

function plural(word) {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function past(word) {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /(ed|ing)$/.test(word) ? word.replace(/(ed|ing)$/, '') : '';
  if (!hasVowel(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return stem + 'e';
  if (endsDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? stem + 'e' : stem;
}

function replaced(word, rules) {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const stem = word.slice(0, -rule[0].length);
  return measure(stem) > 0 ? stem + rule[1] : word;
}

function withoutSuffix(word) {
  const match = FOURTH.exec(word);
  if (!match) return word;
  const isIon = match[1].endsWith('ion');
  const stem = word.slice(0, match.index + (isIon ? 1 : 0));
  return measure(stem) > 1 ? stem : word;
}

function withoutE(word) {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const m = measure(stem);
  return m > 1 || (m === 1 && !endsShort(stem)) ? stem : word;
}

function porter(word) {
  if (word.length < 3) return word;
  let stem = past(plural(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = stem.slice(0, -1) + 'i';
  stem = withoutE(withoutSuffix(replaced(replaced(stem, SECOND), THIRD)));
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** The form that all forms of a word share. */
export function stem(word) {
  return porter(word.includes('z') ? word.replace(AMERICAN, '$1s') : word);
}
