import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './packages.mjs';

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
};
/** The oldest TypeScript that our types are for, and the newest, by the names of their packages. */
const COMPILERS = ['typescript-5.4', 'typescript'];

/** Has a compiler check a first page of ours, or of Lit alone, with all types; gives the seconds that it took. */
function seconds(folder, compiler, page) {
  writeFileSync(
    path.join(folder, 'hello/tsconfig.json'),
    JSON.stringify({ compilerOptions, files: [`${page}.ts`] }),
  );
  const { status, output } = run(folder, [`../${compiler}/bin/tsc`, '-p', 'hello', '--diagnostics']);
  assert.equal(status, 0, output);
  return Number(/Total time:\s*([\d.]+)s/.exec(output)[1]);
}

/** A first page in TypeScript, without `skipLibCheck`. */
export const hello = COMPILERS.map((compiler) => [
  `a first page passes ${compiler} with all types, in less than twice the time of Lit alone`,
  (folder) => {
    // In turn, and the best of each: what else the machine does then falls on both.
    const times = [1, 2].map(() => ['samsyn', 'lit'].map((page) => seconds(folder, compiler, page)));
    const [ours, lit] = [0, 1].map((page) => Math.min(...times.map((both) => both[page])));
    assert.ok(ours < 2 * lit, `${ours} s, and Lit alone ${lit} s`);
    return `${ours} s, Lit alone ${lit} s`;
  },
]);
