import assert from 'node:assert/strict';
import {deflateRawSync} from 'node:zlib';
import test from 'node:test';
import {Files} from '../../main/search-client/files.js';
import {FORMAT} from '../../main/search-client/index.js';
import {Search} from '../../main/search-client/search.js';

const packed = (...columns) => deflateRawSync(Buffer.from(columns.flatMap(column))).toString('base64');
const column = (bytes) => [bytes.length, ...bytes];
const words = (list) => [list.flatMap((word) => [0, word.length]), [...Buffer.from(list.join(''))]];

/** The files of an index of articles that have nothing but a title of one word each, which must be in their order. */
function edition(folder, titles) {
  const terms = [...new Set(titles)].sort();
  const docs = terms.map((term) => titles.flatMap((title, doc) => (title === term ? [doc] : [])));
  const gaps = docs.flatMap((list) => list.map((doc, i) => (i ? doc - list[i - 1] - 1 : doc)));
  const manifest = {
    format: FORMAT,
    folder,
    articles: titles.length,
    counted: titles.length,
    length: titles.length,
    titled: titles.length,
    k1: 1.2,
    b: 0.75,
    title: 0.1,
    stop: '',
    names: [],
    terms: packed(...words(terms.slice(0, 1))),
    apart: packed(...words([])),
    words: packed(...words(terms.slice(0, 1))),
    norms: packed(titles.map(() => 1)),
    cards: packed([titles.length], [...Buffer.from(folder.padEnd(4).slice(0, 4))]),
  };
  const none = terms.map(() => 0);
  const shard = packed(...words(terms), docs.map((list) => list.length), none, none, gaps, gaps.map(() => 0));
  const hash = Buffer.from(folder.padEnd(4).slice(0, 4)).toString('hex');
  const articles = titles.map((title, doc) => [`a/0/${hash}/${doc}`, {title, text: '', takeaway: ''}]);
  const facets = {
    issues: [['2023-09', 'September', 2023]],
    sections: titles.map((title) => [title, title]),
    topics: [],
    languages: [['en', 'English']],
    columns: packed(titles.map(() => 0), titles.map((_, doc) => doc), titles.map(() => 0), titles.map(() => 0)),
  };
  return {manifest, ...Object.fromEntries([[`${folder}/t/0`, shard], [`${folder}/facets`, facets], ...articles])};
}

/** A site that can be published anew while somebody reads it. */
function site(first) {
  let published = first;
  const files = new Files('', async (address) => {
    const name = address.replace(/\.js(\?\d+)?$/, '');
    if (name in published) files.take(name, published[name]);
  });
  return {search: new Search(files), publish: (next) => (published = next)};
}

const titles = (articles) => articles.map(({title}) => title);
const sections = (counts) => [...new Set(counts.section.filter(({count}) => count).map(({value}) => value))];

test('an answer shows what was asked for when the site has been published anew since', async () => {
  const {search, publish} = site(edition('old', ['robot', 'law']));
  const answer = await search.ask({words: 'robot'});
  publish(edition('new', ['law', 'tax', 'robot', 'robot']));
  assert.deepEqual(titles(await search.show(answer, 0, 10)), ['robot', 'robot']);
  assert.equal(answer.total, 2);
  assert.deepEqual(sections(await search.counts(answer, {})), ['robot']);
});

test('what belongs to an answer is counted in the index that it is shown from', async () => {
  const {search, publish} = site(edition('old', ['robot', 'law']));
  const answer = await search.ask({words: 'robot'});
  assert.deepEqual(titles(await search.show(answer, 0, 10)), ['robot']);
  publish(edition('new', ['law', 'robot']));
  assert.deepEqual(sections(await search.counts(answer, {})), ['robot']);
  assert.deepEqual(titles(await search.show(answer, 0, 10)), ['robot']);
});

test('an answer from before another question met the new index shows what it was asked for', async () => {
  const {search, publish} = site(edition('old', ['robot', 'law']));
  const answer = await search.ask({words: 'robot'});
  publish(edition('new', ['law', 'robot']));
  const other = await search.ask({words: 'law'});
  assert.deepEqual(titles(await search.show(other, 0, 10)), ['law']);
  assert.deepEqual(titles(await search.show(answer, 0, 10)), ['robot']);
});

test('an index that could not be opened is no obstacle once there is one that can', async () => {
  const {search, publish} = site(edition('old', ['robot', 'law']));
  const answer = await search.ask({words: 'robot'});
  const {manifest} = edition('broken', ['robot']);
  publish({manifest: {...manifest, norms: 'cut'}});
  await assert.rejects(search.show(answer, 0, 10));
  publish(edition('new', ['law', 'robot']));
  assert.deepEqual(titles(await search.show(answer, 0, 10)), ['robot']);
});

test('an index that cannot be opened at first is asked for again', async () => {
  const {manifest} = edition('broken', ['robot']);
  const {search, publish} = site({manifest: {...manifest, norms: 'cut'}});
  await assert.rejects(search.ask({words: 'robot'}));
  publish(edition('new', ['law', 'robot']));
  assert.equal((await search.ask({words: 'robot'})).total, 1);
});
