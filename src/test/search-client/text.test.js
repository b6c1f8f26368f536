import assert from 'node:assert/strict';
import test from 'node:test';
import {stem} from '../../main/search-client/porter.js';
import {standardsIn} from '../../main/search-client/standards.js';
import {compare, folded, tokensOf} from '../../main/search-client/text.js';

const terms = (text) => tokensOf(text).map((token) => token.term);

test('words are folded and stemmed', () => {
  assert.deepEqual(terms("China’s Regulations, o'clock"), ['china', 'regul', 'oclock']);
  assert.deepEqual(terms('ＧＢ Café ﬁnance ΣΊΣΥΦΟΣ'), ['gb', 'cafe', 'financ', 'σισυφοσ']);
});

test('British and American spellings meet', () => {
  for (const [one, other] of [['standardisation', 'standardization'], ['organised', 'organized'], ['analyse', 'analyze']]) {
    assert.equal(stem(one), stem(other));
  }
  assert.notEqual(stem('standardisation'), stem('standards'));
});

test('the stemmer does what its author wrote down', () => {
  const examples = {
    caresses: 'caress', ponies: 'poni', cats: 'cat', feed: 'feed', agreed: 'agre', plastered: 'plaster', motoring: 'motor',
    sing: 'sing', conflated: 'conflat', hopping: 'hop', falling: 'fall', filing: 'file', happy: 'happi', sky: 'sky',
    relational: 'relat', vietnamization: 'vietnamis', hopefulness: 'hope', electrical: 'electr', adoption: 'adopt',
    controll: 'control', probate: 'probat', rate: 'rate', cease: 'ceas', ied: 'i', s: 's', as: 'as',
  };
  for (const [word, expected] of Object.entries(examples)) assert.equal(stem(word), expected, word);
});

test('Chinese gives every character and every pair, at the same positions', () => {
  const tokens = tokensOf('数据局 is');
  assert.deepEqual(tokens.map((token) => [token.term, token.position]), [
    ['数', 0], ['数据', 0], ['据', 1], ['据局', 1], ['局', 2], ['is', 3],
  ]);
});

test('a word longer than any reader types takes a position and gives nothing', () => {
  assert.deepEqual(tokensOf('a'.repeat(101) + ' b').map((token) => [token.term, token.position]), [['b', 1]]);
});

test('standards are one however they are spelled', () => {
  for (const spelling of ['GB/T 29829-2022', 'GB/T29829', 'gbt 29829', 'gbt29829', 'GB／T 29829：2022']) {
    assert.equal(standardsIn(spelling)[0].key, 'gbt29829', spelling);
  }
  assert.deepEqual(standardsIn('T/CAS 754-2023').map(({key, edition}) => [key, edition]), [['tcas754', 'tcas754-2023']]);
  assert.equal(standardsIn('GB 4943.1-2022')[0].key, 'gb4943.1');
  assert.deepEqual([...new Set(standardsIn('GB/T29829')[0].forms)], ['gbt29829', 'gb29829', '29829']);
  assert.deepEqual([...new Set(standardsIn('GB/T 29829')[0].forms)], ['gbt29829', 'gb29829']);
  assert.equal(standardsIn('DB11/T 1234')[0].key, 'db11t1234');
  assert.equal(standardsIn('ＧＢ／Ｔ２９８２９')[0].key, 'gbt29829');
  assert.deepEqual(standardsIn('no number'), []);
});

test('words compare by code points', () => {
  assert.ok(compare('\uff5a', '\u{20bb7}') < 0);
  assert.ok('\uff5a' > '\u{20bb7}', 'which is not what JavaScript does');
  assert.ok(compare('a', 'ab') < 0 && compare('b', 'ab') > 0 && compare('ab', 'ab') === 0);
});

test('folding strips accents and keeps Chinese', () => {
  assert.equal(folded('ÅÉ国İ'), 'ae国i');
});
