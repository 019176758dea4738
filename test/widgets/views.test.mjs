import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const views = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.view.ts'));
const { metafile } = await build({
  entryPoints: views,
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'out',
  format: 'esm',
  platform: 'browser',
});

/** The modules that a view brings when it runs, and the way to each: types are gone by then. */
function waysFrom(view) {
  const ways = new Map([[view, [view]]]);
  for (const [module, way] of ways)
    for (const { path, kind } of metafile.inputs[module].imports)
      if (kind === 'import-statement' && !ways.has(path)) ways.set(path, [...way, path]);
  return ways;
}

describe('a view', () => {
  for (const view of views)
    it(`is plain data: ${view.slice('src/widgets/'.length)}`, () => {
      for (const [module, way] of waysFrom(view))
        assert.doesNotMatch(
          module,
          /node_modules\/(?:@lit|lit|marked)|\.(?:template|styles|element)\.ts$/,
          way.join(' → '),
        );
    });
});
