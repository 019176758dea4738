import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const read = (relative) => readFileSync(path(relative), 'utf8');
const json = (relative) => JSON.parse(read(relative));
const outfile = path('node_modules/.cache/registry.test/names.mjs');
await build({ entryPoints: [path('src/widgets/names.ts')], outfile, bundle: true, format: 'esm' });
const { WIDGETS } = await import(outfile);

/** The class of a widget, as its module names it: `GoalCardElement`. */
const classOf = (name) => `${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

describe('what the types do not ask of a widget', () => {
  const { exports } = json('package.json');
  const tags = json('dist/custom-elements.json').modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );

  for (const name of WIDGETS)
    it(`is there for ${name}`, () => {
      assert.deepEqual(exports[`./${name}`], {
        types: `./dist/types/widgets/${name}/${name}.element.d.ts`,
        default: `./dist/${name}.js`,
      });
      assert.ok(
        read('src/index.ts').includes(
          `export { ${classOf(name)} } from './widgets/${name}/${name}.element.js';`,
        ),
      );
      assert.ok(read('src/react.ts').includes(` widget('${name}');`), 'in samsyn/react');
      assert.ok(read('dist/index.js').includes(classOf(name)));
      assert.ok(tags.includes(`samsyn-${name}`), 'in the manifest');
      assert.ok(existsSync(path(`dist/samsyn-${name}.css`)), 'style of static HTML');
      assert.ok(existsSync(path(`stories/${name}.stories.ts`)), 'stories');
    });

  it('is there for no other', () => {
    assert.deepEqual(tags.sort(), WIDGETS.map((name) => `samsyn-${name}`).sort());
    const entries = Object.keys(exports).filter((entry) => exports[entry].types?.includes('/widgets/'));
    assert.deepEqual(entries.sort(), WIDGETS.map((name) => `./${name}`).sort());
  });
});
