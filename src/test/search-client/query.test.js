import assert from 'node:assert/strict';
import test from 'node:test';
import {Index, distance} from '../../main/search-client/index.js';
import {Highlighter} from '../../main/search-client/highlighter.js';
import {Names} from '../../main/search-client/names.js';
import {parse} from '../../main/search-client/parser.js';
import {docsInARow, lengthOf} from '../../main/search-client/ranking.js';
import {read, written} from '../../main/search-client/state.js';
import {tokensOf} from '../../main/search-client/text.js';

const names = new Names(
  [['SAMR', 'State Administration for Market Regulation', '国家市场监督管理总局'], ['IT', 'information technology', '']],
  new Set(['the', 'of', 'for', 'it', 'and']),
);

/** A clause in a word or two. */
const told = (clause) =>
  ({
    word: () => clause.surface + (clause.isBeginning ? '…' : ''),
    phrase: () => clause.words.map((word) => word.term).join('+'),
    name: () => '=' + names.table[clause.row][0],
    standard: () => '#' + clause.standard.key,
  })[clause.kind]();
const wanted = (query, isTyping = false) => parse(query, isTyping, names).wanted.map(told);
const unwanted = (query) => parse(query, false, names).unwanted.map(told);

test('common words are left out, unless they are all, or in capitals', () => {
  assert.deepEqual(wanted('the law of robots'), ['law', 'robots']);
  assert.deepEqual(wanted('of the'), ['of', 'the']);
  assert.deepEqual(wanted('IT law'), ['=IT', 'law']);
  assert.deepEqual(wanted('it law'), ['law']);
});

test('phrases are quoted, also by other quotation marks and without an end', () => {
  assert.deepEqual(wanted('"national data bureau" law'), ['nation+data+bureau', 'law']);
  assert.deepEqual(wanted('“data bureau”'), ['data+bureau']);
  assert.deepEqual(wanted('law "data bur'), ['law', 'data+bur']);
  assert.deepEqual(wanted('标准化'), ['标准+准化']);
  assert.deepEqual(wanted('局'), ['局']);
});

test('a phrase may have a character of a name beside a word', () => {
  assert.deepEqual(wanted('"GB 标"'), ['gb+标']);
  assert.deepEqual(wanted('"标准化T"'), ['标准+准化+t']);
});

test('a minus sign or NOT excludes what follows', () => {
  assert.deepEqual(unwanted('law -robot -"data bureau" NOT cross-border'), ['robot', 'data+bureau', 'cross+border']);
  assert.deepEqual(wanted('cross-border AND law OR - tax'), ['cross', 'border', 'law', 'tax']);
});

test('a minus sign within a text is part of it, also after a quotation mark', () => {
  assert.deepEqual(unwanted('“smart”-city "a"-b x"y"-z cross-border NOTE -'), []);
  assert.deepEqual(wanted('“smart”-city'), ['smart', 'city']);
  assert.deepEqual(wanted('"data"-"bureau" law'), ['data', 'bureau', 'law']);
  assert.deepEqual(unwanted('-“smart”-city --robot -NOT\u3000-law'), ['smart', 'robot', 'not', 'law']);
  assert.deepEqual(wanted('-“smart”-city'), ['city']);
});

test('names and standards are recognised, the longest of those that overlap', () => {
  assert.deepEqual(wanted('samr robots'), ['=SAMR', 'robots']);
  assert.deepEqual(wanted('state administration for market regulation law'), ['=SAMR', 'law']);
  assert.deepEqual(wanted('国家市场监督管理总局令'), ['=SAMR', '令']);
  assert.deepEqual(wanted('gbt 29829 robots'), ['#gbt29829', 'robots']);
});

test('only the last word is being typed', () => {
  assert.deepEqual(wanted('data secu', true), ['data', 'secu…']);
  assert.deepEqual(wanted('data secu ', true), ['data', 'secu']);
});

test('a query without end is cut', () => {
  assert.equal(wanted('data law '.repeat(10000)).length, 64);
});

test('distance counts a swap of neighbours once', () => {
  assert.equal(distance('standrad', 'standard', 2), 1);
  assert.equal(distance('robot', 'robots', 1), 1);
  assert.equal(distance('robot', 'label', 2), 3);
});

test('lengths are decoded as Lucene encodes them', () => {
  assert.deepEqual([0, 23, 24, 39, 40, 41, 255].map(lengthOf), [0, 23, 24, 39, 40, 42, 2013265944]);
});

test('a phrase is found where its words stand side by side', () => {
  const word = (position, docs, positions) => ({position, postings: {docs: Int32Array.from(docs), positions}});
  assert.deepEqual(docsInARow([word(0, [1, 4, 7], [[3], [2, 9], [1]]), word(1, [4, 7], [[10], [3]])]), [4]);
});

test('phrases are marked only where they stand together', () => {
  const notes = {names: []};
  const row = [{term: 'data', position: 0}, {term: 'bureau', position: 1}];
  const highlighter = new Highlighter(names, {needs: [{alternatives: [{row}], ranking: []}], notes}, true);
  const marked = highlighter.marked('data of the Data Bureau').filter((part) => part.isMarked);
  assert.deepEqual(marked.map((part) => part.text), ['Data Bureau']);
});

test('a snippet begins near the best place and says that it was cut', () => {
  const notes = {names: []};
  const highlighter = new Highlighter(names, {needs: [{alternatives: [{term: 'robot'}], ranking: []}], notes}, true);
  const snippet = highlighter.snippet('word '.repeat(100) + 'robots walk ' + 'word '.repeat(100));
  assert.equal(snippet[0].text, '… ');
  assert.equal(snippet.at(-1).text, ' …');
  assert.ok(snippet.some((part) => part.isMarked && part.text === 'robots'));
});

test('a snippet begins at the first place with the most different words', () => {
  const notes = {names: []};
  const alternatives = ['robot', 'law', 'tax'].map((term) => ({term}));
  const highlighter = new Highlighter(names, {needs: [{alternatives, ranking: []}], notes}, true);
  const far = 'word '.repeat(60);
  const text = `robot Robot law ${far}robot tax robot Robot law ${far}tax law robot`;
  const marked = highlighter.snippet(text).filter((part) => part.isMarked);
  assert.deepEqual(marked.map((part) => part.text), ['robot', 'tax', 'robot', 'Robot', 'law']);
});

test('a long text of nothing but matches is cut at once', () => {
  const notes = {names: []};
  const highlighter = new Highlighter(names, {needs: [{alternatives: [{term: 'robot'}], ranking: []}], notes}, true);
  const text = 'robot, '.repeat(60_000);
  const begun = performance.now();
  assert.ok(highlighter.snippet(text).length > 2);
  assert.ok(performance.now() - begun < 2000);
});

test('the state of the page goes into its address and comes back', () => {
  const address = '?q=data+%22a+b%22&topic=law&sort=date&names=written';
  assert.equal(written(read(address)), address);
  assert.equal(written(read('')), '');
});

test('how Chinese names sound is asked for only where one may stand', async () => {
  const sounds = {guojiashujuju: '国家数据局', shichangjianduguanlizongju: '市场监督管理总局'};
  const asked = [];
  const files = {get: (name) => Promise.resolve(asked.push(name) && sounds)};
  const index = () => new Index(files, {folder: 'x', stop: 'the', names: [], sounds: [13, 26]}, [
    {words: () => []}, {words: () => []}, {words: () => []}, {column: () => ({bytes: []})}, {column: () => ({isAtEnd: true})},
  ]);
  const ask = async (query) => parse(query, false, await index().namesFor(query)).wanted.map(told);
  assert.deepEqual(await ask('national data bureau standard'), ['national', 'data', 'bureau', 'standard']);
  assert.deepEqual(await ask('guojia shuju'), ['guojia', 'shuju']);
  assert.deepEqual(await ask('standardising'), ['standardising']);
  assert.deepEqual(asked, []);
  assert.deepEqual(await ask('the guojia Shuju-ju law'), ['国家+家数+数据+据局', 'law']);
  assert.deepEqual(asked, ['x/sounds']);
});

test('whether a word may be a name as it sounds is soon known', () => {
  const heard = new Names([], new Set(), [99, 100]);
  const lengths = ['a'.repeat(99) + 'v', 'na'.repeat(49) + 'v', 'nga'.repeat(33) + 'v', 'ar'.repeat(49) + 'v'];
  for (const word of lengths) assert.equal(heard.mayBeHeardIn(tokensOf(word)), false);
  assert.equal(heard.mayBeHeardIn(tokensOf('anangaer'.repeat(12) + 'zan')), true);
});
