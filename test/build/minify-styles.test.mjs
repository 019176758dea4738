import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { minifyStyles } = await exportsOf('minify-styles');
const minified = async (code, id) => (await minifyStyles.transform(code, id))?.code;

describe('minify-styles', () => {
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

  it('leaves other files alone', async () => {
    assert.equal(await minified('css`.a { }`', '/src/read/a.ts'), undefined);
    assert.equal(await minified('html`<p>\n  <b></b>\n</p>`', '/src/widgets/a/a.template.ts'), undefined);
  });
});
