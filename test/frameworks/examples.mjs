import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './packages.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.resolve(HERE, '../..');

/** `src/wrong.ts(12,3): error` and `src/wrong.ts:12:3 - error`. */
const TSC = /wrong\.[a-z]+(?:\(|:)(\d+)[,:]\d+\)?(?:: | - )error/gi;
/** `1700000000 ERROR "src/Wrong.svelte" 12:3 "…"`. */
const SVELTE = /ERROR "[^"]*Wrong\.svelte" (\d+):/g;

/** The examples: how each is checked (one of them with all types of the package itself), built, and what else it shows. */
export const EXAMPLES = [
  // Two packages of it have a `tsc`: the newest is named by its place.
  {
    name: 'typescript',
    check: ['../typescript/bin/tsc'],
    whole: ['../typescript/bin/tsc', '--skipLibCheck', 'false'],
    lines: TSC,
    plain: true,
  },
  { name: 'react', check: ['tsc'], lines: TSC, server: true },
  { name: 'vue', check: ['vue-tsc'], lines: TSC },
  { name: 'svelte', check: ['svelte-check', '--output', 'machine', '--fail-on-warnings'], lines: SVELTE },
  { name: 'angular', check: ['ngc'], lines: TSC },
  // `unifont` is held where it still runs on Node 20, by its package.json.
  {
    name: 'astro',
    check: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    build: ['astro', 'build', '--silent'],
    lines: TSC,
    drawn: true,
  },
].map((example) => ({ ...example, spoil: spoil(example.name), wrong: wrong(example.name) }));

/** Adds to an example what its checker must refuse. */
function spoil(name) {
  return (folder) => cpSync(path.join(HERE, name, 'wrong'), path.join(folder, 'src'), { recursive: true });
}

function wrong(name) {
  return (folder) => {
    const [file] = readdirSync(path.join(HERE, name, 'wrong'));
    const lines = readFileSync(path.join(folder, 'src', file), 'utf8').split('\n');
    return lines.flatMap((line, index) => (/\/[/*] wrong|"wrong"/.test(line) ? [index + 1] : []));
  };
}

/** Packs the package as it would be published. */
export function pack(temp) {
  return path.join(temp, npm(['pack', '--pack-destination', temp], ROOT).trim().split('\n').at(-1));
}

/** Puts an example in a folder of its own, with its locked packages and the packed Samsyn. */
export function install({ name }, folder, tarball) {
  cpSync(path.join(HERE, name), folder, { recursive: true });
  mkdirSync(path.join(folder, 'public'));
  cpSync(path.join(HERE, 'strategi.json'), path.join(folder, 'public/strategi.json'));
  npm(['ci'], folder);
  npm(['install', '--no-save', tarball], folder);
}
