import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { below, read } from './pages.mjs';

const GROUPS = { sv: 'På svenska', en: 'In English' };

describe('Storybook', () => {
  for (const page of [...below('docs/sv', ['.md']), ...below('docs/en', ['.md'])])
    it(`shows ${page}, by the name of its heading`, () => {
      const [, language, name] = page.split(/[/.]/);
      const shown = read(`stories/docs/${language}-${name}.mdx`);
      const [, heading] = /^# (.+)$/m.exec(read(page));
      assert.ok(shown.includes(`<Meta title="${GROUPS[language]}/${heading}" />`));
      assert.ok(shown.includes(`<div lang="${language}" className="samsyn-page">`));
      assert.ok(shown.includes(`page('${language}/${name}.md')`));
    });

  it('shows no page that is not there', () => {
    const shown = below('stories/docs', ['.mdx']).map((file) =>
      file.replace(/^stories\/docs\/(..)-/, 'docs/$1/'),
    );
    const there = [...below('docs/sv', ['.md']), ...below('docs/en', ['.md'])];
    assert.deepEqual(shown.map((file) => file.replace(/\.mdx$/, '.md')).sort(), there.sort());
  });
});
