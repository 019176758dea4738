import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files and folders that the build makes `dist` of; of the packages, it is their versions that count. */
const SOURCES = [
  'build',
  'package-lock.json',
  'rollup.config.ts',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];
/** Programs that stand beside the build and change nothing in what it writes. */
const ASIDE = /^build\/(?:release(?:-texts)?|start|vite\.config)\.mjs$/;
/** Where `dist` says what it has been built from. */
const STAMP = 'dist/sources.sha256';

/** Gives the hash of all sources: their names and what is in them. */
export function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesOf(source))
      if (!ASIDE.test(file)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(source) {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .sort();
}

/** Writes down what `dist` has been built from; the last thing that a build does. */
export const stamp = (hash) => writeFileSync(STAMP, `${hash}\n`);

/** Whether `dist` is what a build of the sources, as they are now, would give. */
export function isCurrent() {
  try {
    return readFileSync(STAMP, 'utf8').trim() === hashOfSources();
  } catch {
    return false;
  }
}
