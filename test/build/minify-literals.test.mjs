import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { minifyLiterals } = await exportsOf('minify-literals');
const minified = async (code, id) => (await minifyLiterals.transform(code, id))?.code;

describe('minify-literals', () => {
  it('minifies a style sheet, whatever is around it', async () => {
    const code = 'const a = 1;\nexport const s = css`\n  .a {\n    color: var(--x, var(--y));\n  }\n`;';
    assert.equal(
      await minified(code, '/src/theme/a.styles.ts'),
      'const a = 1;\nexport const s = css`.a{color:var(--x,var(--y))}`;',
    );
  });

  it('keeps a backslash as one that a literal reads', async () => {
    const code = 'css`.a::before { content: "\\\\203a"; }`';
    const small = await minified(code, '/src/theme/a.styles.ts');
    assert.match(small, /"\\\\203a"|›/);
    assert.doesNotMatch(small, /[^\\]\\2/);
  });

  for (const [what, before, after] of [
    ['no line break between tags', '<p>\n  <b>x</b>\n</p>', '<p><b>x</b></p>'],
    ['no line break before an expression', '<p>\n  ${x}\n</p>', '<p>${x}</p>'],
    ['a space between a term and what is said of it', '<dt>a</dt>\n  <dd>b</dd>', '<dt>a</dt> <dd>b</dd>'],
    ['a line break within a tag', '<p\n  class="a">x</p>', '<p\n  class="a">x</p>'],
    ['a line break between text and a tag', '<p>a\n  <b>b</b></p>', '<p>a\n  <b>b</b></p>'],
  ])
    it(`leaves in a template ${what}`, async () => {
      assert.equal(await minified(before, '/src/widgets/a/a.template.ts'), after);
    });

  it('leaves other files alone', async () => {
    assert.equal(await minified('css`.a { }`', '/src/read/a.ts'), undefined);
  });
});
