// Recognises days however they are written: 18 November 2023, Nov. 18, 2023, 2023-11-18, 18.11.2023, 2023年11月18日, 1er mai.

import {CHARACTER} from './text.js';

/** The months of English, German, French, Spanish and Italian without accents, and how English shortens them. */
const MONTHS = [
  'january jan januar janvier enero gennaio',
  'february feb februar fevrier febrero febbraio',
  'march mar marz mars marzo',
  'april apr avril abril aprile',
  'may mai mayo maggio',
  'june jun juni juin junio giugno',
  'july jul juli juillet julio luglio',
  'august aug aout agosto',
  'september sep sept septembre septiembre settembre',
  'october oct oktober octobre octubre ottobre',
  'november nov novembre noviembre',
  'december dec dezember decembre diciembre dicembre',
];
const NUMBERS = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])));
const BETWEEN = new Set([' ', '\u00a0', ', ', '. ', '\u00b0 ', ',\u00a0', '.\u00a0', '\u00b0\u00a0', '\n']);

/** The dates that begin with a token: {term, count of tokens}, with the year, if it has one, and without. */
export function datesAt(first, text, tokens) {
  const {surface: beginning} = tokens[first];
  return /^[0-9]/.test(beginning) || NUMBERS.has(beginning) ? datesFrom(first, text, tokens) : [];
}

function datesFrom(first, text, tokens) {
  const token = (place) => tokens[first + place];
  const surface = (place) => token(place)?.surface ?? '';
  const number = (place, least, most) => {
    const digits = /^([0-9]{1,4})(?:st|nd|rd|th|er|o)?$/.exec(surface(place));
    return digits && Number(digits[1]) >= least && Number(digits[1]) <= most ? Number(digits[1]) : 0;
  };
  const month = (place) => NUMBERS.get(surface(place)) ?? 0;
  const year = (place) => number(place, 1900, 2099);
  const isPlain = (place) => /^[0-9]*$/.test(surface(place));
  const isYear = (place) => isPlain(place) && year(place) > 0;
  const isLink = (place) => surface(place) === 'of' || surface(place) === 'de';
  const isSign = (place, character) => token(place + 1)?.kind === CHARACTER && token(place + 1).term === character;
  const sign = (place) => (token(place + 1)?.start === token(place)?.end + 1 ? text[token(place).end] : ' ');
  const isSpaced = (place) =>
    token(place + 1) !== undefined && BETWEEN.has(text.slice(token(place).end, token(place + 1).start));

  const found = (aYear, aMonth, aDay, count, withoutYear) => {
    if (!aMonth || !aDay) return [];
    const term = [aMonth, aDay].map((one) => String(one).padStart(2, '0')).join('-');
    return [...(aYear ? [{term: `${aYear}-${term}`, count}] : []), {term, count: withoutYear}];
  };
  const dayMonth = (link) => {
    const end = 2 + link;
    const more = isLink(end) ? 1 : 0;
    const hasYear = isSpaced(end - 1) && (!more || isSpaced(end)) && isYear(end + more);
    return found(hasYear ? year(end + more) : 0, month(1 + link), number(0, 1, 31), hasYear ? end + more + 1 : end, end);
  };
  const monthDay = () => {
    const day = isSpaced(0) ? number(1, 1, 31) : 0;
    const hasYear = day > 0 && isSpaced(1) && isYear(2);
    return found(hasYear ? year(2) : 0, month(0), day, hasYear ? 3 : 2, 2);
  };
  const ordered = () => {
    const one = sign(0);
    const isDate = '-\u2010\u2011./'.includes(one) && sign(1) === one && isPlain(1) && isPlain(2);
    return isDate ? found(year(0), number(1, 1, 12), number(2, 1, 31), 3, 3) : [];
  };
  const pointed = () => {
    const isDate = sign(0) === '.' && sign(1) === '.' && isPlain(1) && isPlain(0) && isYear(2);
    return isDate ? found(year(2), number(1, 1, 12), number(0, 1, 31), 3, 3) : [];
  };
  const chinese = (aYear, from) => {
    const isDate = isSign(from, '月') && (isSign(from + 2, '日') || isSign(from + 2, '号'));
    return isDate ? found(aYear, number(from, 1, 12), number(from + 2, 1, 31), from + 4, from + 4) : [];
  };

  if (number(0, 1, 31)) {
    const link = isLink(1) ? 1 : 0;
    if (isSpaced(0) && month(1 + link) && (!link || isSpaced(1))) return dayMonth(link);
    return number(0, 1, 12) && isSign(0, '月') ? chinese(0, 0) : pointed();
  }
  if (year(0)) return isSign(0, '年') ? chinese(year(0), 2) : ordered();
  return month(0) ? monthDay() : [];
}
