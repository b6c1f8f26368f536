// Finds the numbers of standards, however they are spelled: GB/T 29829-2022, GB/T29829, gbt 29829, T/CAS 754.

const NUMBER = new RegExp(
  '(?<![A-Za-z0-9/])' +
    '([A-Za-z]{1,8}[0-9]{0,2}?(?:[ \\u00a0]?/[ \\u00a0]?[A-Za-z]{1,8}){0,2})' +
    '[ \\u00a0-]?(?![0-9]{1,2}/[A-Za-z]{1,2}[ \\u00a0]?[0-9])([0-9]{1,6})((?:\\.[0-9]{1,4}){0,3})' +
    '(?:[ \\u00a0]?[-\\u2010-\\u2015:][ \\u00a0]?((?:19|20)[0-9]{2}))?(?![A-Za-z0-9])',
  'g',
);

const WIDE = /[\uff01-\uff5e]/g;
const narrow = (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0);
const letters = (issuer) => issuer.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Whatever may be meant as a standard: its key and its edition's key or '', its place, and all forms under which it is
 * found: with and without its part, by its first issuer only, by its bare number if no space sets that apart.
 */
export function standardsIn(text) {
  return Array.from(text.replace(WIDE, narrow).matchAll(NUMBER), (match) => {
    const [whole, issuer, number, part, year] = match;
    const key = letters(issuer) + number + part;
    const edition = year ? `${key}-${year}` : '';
    const forms = [letters(issuer), letters(issuer.split('/')[0])].flatMap((one) => [one + number, one + number + part]);
    if (whole.startsWith(issuer + number)) forms.push(number);
    return {key, edition, forms, start: match.index, end: match.index + whole.length};
  });
}
