// Leads to the passage of an article in which most of what was asked for stands, with the words marked where the browser
// does that.

const MOST_MARKED = 4;

/** How far from the first word the others are marked. */
const REACH = 300;

/**
 * The end of an article's address: the name of the paragraph, and behind `:~:` the words with what stands beside them.
 *
 * @param text a paragraph a line
 * @param spans what was asked for, in order
 * @param anchor where the best passage begins
 */
export function passageOf(text, spans, anchor) {
  const first = spans.find(({end}) => end > anchor);
  if (!first) return '';
  const start = text.lastIndexOf('\n', first.start - 1) + 1;
  const end = (text + '\n').indexOf('\n', first.end);
  const line = text.slice(start, end);
  const near = spans.filter((span) => span.start >= first.start && span.end <= Math.min(end, first.start + REACH));
  const here = together(text, near).slice(0, MOST_MARKED);
  const words = here.map((span) => `text=${directive(line, span.start - start, span.end - start)}`);
  const marks = globalThis.document?.fragmentDirective ? `:~:${words.join('&')}` : '';
  return `#${nameOf(line, text.slice(0, start))}${marks}`;
}

/** Neighbours as one. */
function together(text, spans) {
  const joined = [];
  for (const {start, end} of spans) {
    const last = joined.at(-1);
    if (last && /^\s?$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({start, end});
  }
  return joined;
}

/** Words are looked for beside their neighbours, or others like them would be marked. */
function directive(line, start, end) {
  const before = line.slice(Math.max(0, start - 100), start).match(/(?:^|\s)(\S+(?:\s\S+)?)\s$/)?.[1];
  const after = line.slice(end).match(/^\s(\S+)(?:\s|$)/)?.[1];
  const word = encoded(line.slice(start, end));
  if (before) return `${encoded(before)}-,${word}`;
  return after ? `${word},-${encoded(after)}` : word;
}

const encoded = (text) => encodeURIComponent(text).replace(/-/g, '%2D');

/** As the pages name their paragraphs: by Java's hash of what they say, and the number of those that say the same. */
function nameOf(line, before) {
  let hash = 0;
  for (let i = 0; i < line.length; i++) hash = (Math.imul(hash, 31) + line.charCodeAt(i)) | 0;
  const count = before.split('\n').filter((other) => other === line).length;
  return `p-${(hash >>> 0).toString(36)}${count ? `-${count + 1}` : ''}`;
}
