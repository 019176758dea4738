import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { tellHashes } from './page-hashes.js';

/** The hashes that a page may give in `integrity`, by file; those of all bundles so far. */
const hashes: Record<string, string> = {};

const hashOf = (text: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** The page of the documentation whose snippets have hashes in them. */
const TOLD = 'docs/en/security.md';

/** Gives its snippets this version and its hashes. */
function tellPage(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const page = readFileSync(TOLD, 'utf8');
  const told = tellHashes(page, version, hashes);
  if (told !== page) writeFileSync(TOLD, told);
}

/**
 * Collects the hashes of the scripts and style sheets that a page takes.
 *
 * @param last - Whether no other bundle comes after this one: then they are written, in `dist` and in the documentation.
 */
export const integrity = (last = false): Plugin => ({
  name: 'integrity',
  generateBundle: {
    order: 'post',
    handler({ file: alone }, bundle) {
      for (const file of Object.values(bundle)) {
        const name = alone && file.type === 'chunk' ? path.posix.relative('dist', alone) : file.fileName;
        if (file.type === 'chunk') hashes[name] = hashOf(file.code);
        else if (/^samsyn-.*\.css$/.test(name)) hashes[name] = hashOf(file.source);
      }
      if (!last) return;
      tellPage();
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
      const source = `${JSON.stringify(sorted, undefined, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source });
    },
  },
});
