// Finds pages of the site by the names that its menu and its foot have for them.

import {tokensOf} from './text.js';

const MOST = 2;

/** Links whose names have all the words, the last perhaps only begun, and which are not among the leads. */
export function placesMeant(words, leads) {
  const asked = tokensOf(words).map(({surface}) => surface);
  if (!asked.length || words.trim().length < 2) return [];
  const places = new Map();
  for (const link of document.querySelectorAll('.masthead nav a, .colophon a')) {
    const names = tokensOf(link.textContent).map(({surface}) => surface);
    const isMeant = asked.every((word, i) => names.some((name) => (i < asked.length - 1 ? name === word : name.startsWith(word))));
    if (isMeant && !link.hasAttribute('aria-current')) places.set(link.href, link.textContent);
  }
  const isNew = ([url]) => !leads.some((lead) => url.endsWith('/' + lead.url));
  return [...places].filter(isNew).slice(0, MOST).map(([url, title]) => ({title, url}));
}
