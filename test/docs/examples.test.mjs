import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../dist/index.js';
import { readTokens } from '../../dist/theme.js';
import { blocksOf, pages, read } from './pages.mjs';

const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const tags = new Set(elements.map(({ tagName }) => tagName));
const attributes = new Set(
  elements.flatMap((element) => (element.attributes ?? []).map(({ name }) => name)).concat('lang', 'class'),
);
/** Reads the themes that others extend: `samsyn:/grund.tokens.json` lies in `dist`. */
const ours = (address) => JSON.parse(read(`dist/themes/${address.replace('samsyn:/', '')}`));
const wrong = (value, text) => readContent(value, text).problems.map(({ message }) => message.en);

describe('the examples on the pages', () => {
  it('are content files and themes without a fault', () => {
    let [contents, themes] = [0, 0];
    for (const page of pages)
      for (const text of blocksOf(read(page), 'json')) {
        const value = JSON.parse(text);
        if (value.samsyn) contents++;
        else themes++;
        const faults = value.samsyn
          ? wrong(value, text)
          : readTokens(value, { file: 'file:///exempelby.tokens.json', read: ours }).problems.map(
              ({ message }) => message.en,
            );
        assert.deepEqual(faults, [], `${page}: ${text}`);
      }
    assert.ok(contents >= 5 && themes >= 2, `${contents}, ${themes}`);
  });

  it('would not be, with a fault in them', () => {
    const text = '{ "samsyn": "1.0", "title": "a", "publisher": { "name": "b" }, "mål": [] }';
    assert.equal(wrong(JSON.parse(text), text).length, 1);
  });

  it('name elements and attributes that there are', () => {
    let seen = 0;
    for (const page of pages)
      for (const text of [...blocksOf(read(page), 'html'), ...blocksOf(read(page), 'svelte')])
        for (const [, tag, rest] of text.matchAll(/<(samsyn-[a-z-]+)([^>]*)>/g)) {
          seen++;
          assert.ok(tags.has(tag), `${page}: ${tag}`);
          for (const [, name] of rest.matchAll(/\s([a-z-]+)(?==|\s|$)/g))
            assert.ok(attributes.has(name) || name === 'content', `${page}: ${name}`);
        }
    assert.ok(seen >= 4, String(seen));
  });

  for (const page of ['README.md', 'docs/sv/element.md', 'docs/en/theming.md'])
    it(`has a row for every element in the table of ${page}`, () => {
      const rows = new Set([...read(page).matchAll(/^\| `(samsyn-[a-z-]+)` /gm)].map(([, tag]) => tag));
      assert.deepEqual([...rows].sort(), [...tags].sort());
    });
});

describe('the statement for municipalities', () => {
  const statement = read('docs/sv/redogorelser.md');

  it('is of this version', () => {
    const { version } = JSON.parse(read('package.json'));
    assert.ok(statement.includes(`visas med Samsyn ${version}.`), version);
  });

  it('counts the languages that the widgets speak', () => {
    const listed = read('docs/en/integrate.md').match(/^\| `[a-z]{2}`.*\| (?:the original|no) +\|$/gm);
    assert.equal(listed.length, 11);
    assert.match(statement, /Texterna runt innehållet finns på elva språk/);
  });
});
