import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hashOfSources, stamp } from './sources.mjs';

/*
 * Builds `dist`. The build is written in TypeScript, which not every Node that we work with reads: so it is itself
 * bundled first.
 */
// What is edited while it builds is not in it.
const hash = hashOfSources();
const outfile = new URL('../node_modules/.cache/build/build.mjs', import.meta.url);
await build({
  entryPoints: ['build/build.ts'],
  outfile: fileURLToPath(outfile),
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});
await import(outfile);
// What was built in part is not current.
if (!process.env.BUILD_ONLY) stamp(hash);
