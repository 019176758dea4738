import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Gives what a file of the build exports, such as `minify-styles`. */
export async function exportsOf(name) {
  const outfile = path(`node_modules/.cache/build.test/${name}.mjs`);
  await build({
    entryPoints: [path(`build/${name}.ts`)],
    ...{ outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' },
    tsconfig: path('tsconfig.json'),
    logLevel: 'silent',
  });
  return import(outfile);
}

/** What a plugin is given by rollup where it reports an error. */
export const context = {
  error(message) {
    throw new Error(message);
  },
};
