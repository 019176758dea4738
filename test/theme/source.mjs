import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, root));
const outfile = path('node_modules/.cache/theme.test/theme.mjs');
const contents = `export * from './index.js'; export * from './derived-colours.js'; export * from './colours.js';`;
await build({
  stdin: { contents, resolveDir: path('src/theme'), loader: 'ts' },
  ...{ outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
});

/** The theme library, from its sources. */
export const source = await import(outfile);

/** Where the package's own token files are. */
export const folder = new URL('src/theme/themes/', root);
export const names = readdirSync(folder).map((file) => file.split('.')[0]);
export const readFile = (address) => JSON.parse(readFileSync(new URL(address), 'utf8'));
export const addressOf = (name) => new URL(`${name}.tokens.json`, folder).href;

/** One of the package's own themes, read. */
export const ownTheme = (name) =>
  source.readTokens(readFile(addressOf(name)), { file: addressOf(name), read: readFile });

/** A token file of colours written as light and dark: `{ accent: ['#000', '#fff'] }`. */
export const fileOf = (colours = {}, { name = 'prov', shape = {}, ...rest } = {}) => ({
  $extensions: { 'se.samsyn': { name, ...(rest.extends && { extends: rest.extends }) } },
  ...Object.fromEntries(
    ['light', 'dark'].map((mode, at) => [
      mode,
      {
        $type: 'color',
        ...Object.fromEntries(Object.entries(colours).map(([key, pair]) => [key, { $value: pair[at] }])),
      },
    ]),
  ),
  shape,
});
