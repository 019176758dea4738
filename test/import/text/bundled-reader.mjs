import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles a reader, with the failure that it throws, so that Node can run it. */
export async function bundled(file, name) {
  const outfile = `node_modules/.cache/import-readers/${name}.mjs`;
  mkdirSync('node_modules/.cache/import-readers', { recursive: true });
  await build({
    stdin: {
      contents: `export { ${name} } from './src/import/readers/${file}.ts'; export { Failure } from './src/import/failure.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
