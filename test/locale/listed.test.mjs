import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const tags = readdirSync('src/locale')
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));
const docs = ['README.md', ...readdirSync('docs', { recursive: true }).map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Where a language with a file of its own has to be listed, and how it stands there. */
const LISTS = [
  ['src/locale/locale.ts', (tag) => new RegExp(`'\\./${tag}\\.js'`)],
  ['test/locale/languages.ts', (tag) => new RegExp(`^  ${tag}(?:,|: \\{)$`, 'm')],
  ['.storybook/preview.ts', (tag) => new RegExp(`value: '${tag}'`)],
];

describe('a language with a file of its own', () => {
  for (const tag of tags) {
    for (const [file, entry] of LISTS)
      it(`is listed in ${file}: ${tag}`, () =>
        assert.ok(entry(tag).test(readFileSync(file, 'utf8')), `List ${tag} in ${file}.`));
    it(`is in the docs’ table of languages: ${tag}`, () =>
      assert.ok(
        new RegExp(`^\\| \`${tag}\``, 'm').test(docs),
        `List ${tag} in the docs’ table of languages.`,
      ));
  }
});
