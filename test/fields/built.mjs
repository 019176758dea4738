import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
const outfile = path('node_modules/.cache/fields.test/fields.mjs');
await build({
  stdin: {
    contents: `export * from './filled.js'; export * from './exceptions.js';`,
    resolveDir: path('test/fields'),
    loader: 'ts',
  },
  ...{ outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
});

/** The files with something in every field, for tests outside browsers. */
export const made = await import(outfile);
