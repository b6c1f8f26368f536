import assert from 'node:assert/strict';
import test from 'node:test';
import {prose} from '../../main/search-client/elements.js';

/** As much of a page as a text needs: an element is its language and what stands in it. */
const page = {
  documentElement: {lang: 'en'},
  createElement: () => ({
    setAttribute(name, value) {
      this[name] = value;
    },
    append(...children) {
      this.text = children.join('');
    },
  }),
};

/** The text with Chinese in brackets. */
function told(text) {
  globalThis.document = page;
  return prose(text).map((part) => (part.lang === 'zh-Hans' ? `[${part.text}]` : part)).join('');
}

test('Chinese is marked with the punctuation beside it', () => {
  assert.equal(told('The 国家数据局 and 《数据安全法》，（2021）'), 'The [国家数据局] and [《数据安全法》，（]2021）');
  assert.equal(told('标'), '[标]');
  assert.equal(told(''), '');
});

test('punctuation without Chinese stays as it is', () => {
  assert.equal(told('a。b ＡＢＣ「 」'), 'a。b ＡＢＣ「 」');
});

test('a text of nothing but punctuation is read at once', () => {
  const text = '。'.repeat(20_000);
  const begun = performance.now();
  assert.equal(told(text), text);
  assert.ok(performance.now() - begun < 1000);
});
