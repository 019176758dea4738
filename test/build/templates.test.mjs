import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { exportsOf } from './plugin.mjs';

const ENTRY = 'src/define.ts';
/** Left out, so that `html` is called that. */
const LIT = ['lit'];

/** The markup of all templates in a script, sorted. */
function templatesIn(code) {
  const found = [];
  visit(parseAst(code));
  return found.sort();

  function visit(node) {
    if (node?.type === 'TaggedTemplateExpression' && /^html\d*$/.test(node.tag.name))
      found.push(node.quasi.quasis.map(({ value }) => value.cooked).join('${}'));
    for (const child of Object.values(node ?? {})) if (typeof child === 'object') visit(child);
  }
}

describe('the templates that are built', () => {
  it('are those of the sources, as the tests meet them', async () => {
    const { source } = await exportsOf('bundles');
    const bundle = await rollup({ input: ENTRY, external: LIT, plugins: source(), treeshake: false });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    const { outputFiles } = await build({
      entryPoints: [ENTRY],
      ...{ bundle: true, write: false, format: 'esm', target: 'es2022', treeShaking: false },
      external: LIT,
    });
    const built = templatesIn(output[0].code);
    assert.ok(built.length > 100);
    assert.deepEqual(built, templatesIn(outputFiles[0].text));
  });
});
