// Makes elements. Whatever comes out of an article stands in a page as text, never as markup.

/** An element with attributes and children, which are elements, strings or nothing. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child || child === 0));
  return made;
}

const HAN = /\p{Script=Han}/u;
const WITH_PUNCTUATION = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

/** A text with its Chinese marked as such, so that it is set and read aloud as Chinese. */
export function prose(text) {
  if (/^zh/.test(document.documentElement.lang)) return [text];
  return text.split(WITH_PUNCTUATION).map((part) => (HAN.test(part) ? element('span', {lang: 'zh-Hans'}, part) : part));
}

/** Parts of a text, what was asked for marked. */
export const marked = (parts) =>
  parts.map(({text, isMarked}) => (isMarked ? element('mark', {}, prose(text)) : prose(text))).flat();

/** The words that the theme has put beside an element, with values in the places of {0}, {1}. */
export function say(holder, key, ...values) {
  return (holder.dataset[key] ?? '').replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** "1 article", "12 articles". */
export const count = (holder, number) => say(holder, number === 1 ? 'one' : 'many', number);
