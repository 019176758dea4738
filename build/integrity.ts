import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { tellHashes } from './page-hashes.js';

/** The hashes that a page may give in `integrity`, by file. */
const hashes: Record<string, string> = {};

/** Takes down the hash of a file that a page fetches. */
export function noteHash(file: string, text: string): void {
  hashes[file] = `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

/** Takes down the hashes of a bundle's scripts. */
export const integrity: Plugin = {
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler({ file: alone }, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          noteHash(alone ? path.posix.relative('dist', alone) : file.fileName, file.code);
    },
  },
};

/** The page of the documentation whose snippets have hashes in them. */
const TOLD = 'docs/en/security.md';

/** Writes the hashes down, in `dist` and in the documentation; once all bundles are built. */
export function writeIntegrity(): void {
  const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('dist/integrity.json', `${JSON.stringify(sorted, undefined, 2)}\n`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const page = readFileSync(TOLD, 'utf8');
  const told = tellHashes(page, version, hashes);
  if (told !== page) writeFileSync(TOLD, told);
}
