// Finds the numbers of standards, however they are spelled: GB/T 29829-2022, GB/T29829, gbt 29829, T/CAS 754.

const NUMBER = new RegExp(
  '(?<![A-Za-z0-9/])' +
    '([A-Za-z]{1,8}[0-9]{0,2}?(?:[ \\u00a0]?[/\\uff0f][ \\u00a0]?[A-Za-z]{1,8}){0,2})' +
    '[ \\u00a0-]?([0-9]{1,6})((?:\\.[0-9]{1,4}){0,3})' +
    '(?:[ \\u00a0]?[-\\u2010-\\u2015:][ \\u00a0]?((?:19|20)[0-9]{2}))?(?![A-Za-z0-9])',
  'g',
);

/** Whatever may be meant as a standard: its key, its edition's key or '', its number if no space sets it apart, its place. */
export function standardsIn(text) {
  return Array.from(text.matchAll(NUMBER), (match) => {
    const number = match[1].toLowerCase().replace(/[^a-z0-9]/g, '') + match[2];
    const key = number + match[3];
    const edition = match[4] ? `${key}-${match[4]}` : '';
    const bare = match[0].startsWith(match[1] + match[2]) ? match[2] : '';
    return {number, key, edition, bare, start: match.index, end: match.index + match[0].length};
  });
}
