import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { below, read, withoutCode } from './pages.mjs';

/** Words that nearly every English sentence has one of, and no Swedish one. */
const ENGLISH = /\b(?:the|of|with|this|that|these|you|your|are|has|have|which|when|where|should|into)\b/gi;
/** Words that nearly every Swedish sentence has one of, and no English one. */
const SWEDISH = /(?<!\p{L})(?:och|att|det|som|är|inte|du|ni|på|för|till|ett|med)(?!\p{L})/giu;
const spoken = (text) => withoutCode(text).replace(/\]\([^)]*\)/g, ']');
const found = (pattern, text) => spoken(text).match(pattern) ?? [];

describe('the language of a page', () => {
  it('is told by its small words, outside of code and addresses', () => {
    assert.deepEqual(found(ENGLISH, 'Se [sidan](the.md), `the code` och **this**.'), ['this']);
    assert.deepEqual(found(SWEDISH, 'Write `för att` and är.'), ['är']);
  });

  for (const page of below('docs/sv', ['.md']))
    it(`is Swedish, and nothing else, in ${page}`, () => {
      assert.deepEqual(found(ENGLISH, read(page)), []);
      assert.ok(found(SWEDISH, read(page)).length > 20);
    });

  for (const page of below('docs/en', ['.md']))
    it(`is English in ${page}`, () => {
      assert.ok(found(ENGLISH, read(page)).length > 20);
      assert.deepEqual(found(SWEDISH, read(page)), []);
    });
});

describe('the README', () => {
  it('is short', () => assert.ok(read('README.md').trimEnd().split('\n').length <= 150));
});
