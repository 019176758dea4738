import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../../..');

/** `importDocument`, bundled for Node. */
export async function bundledImport() {
  const folder = join(ROOT, 'node_modules/.cache/samsyn');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `import-${process.pid}.mjs`);
  await build({
    entryPoints: [join(ROOT, 'src/import/import-document.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // jsonc-parser's other form asks for its parts in a way that cannot be bundled.
    mainFields: ['module', 'main'],
    outfile,
    // Loads its own parts by their names.
    external: ['pdfjs-dist', 'pdfjs-dist/*'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  const { importDocument } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return importDocument;
}

const EMPTY = { content: { samsyn: '1.0', title: '', publisher: { name: '' } }, leftOvers: [] };

/** What the import makes of a file; nothing, and why, where it fails. */
export async function importFile(importDocument, file, name) {
  try {
    const imported = await importDocument(new Uint8Array(readFileSync(file)), { name });
    if ('failure' in imported) return { ...EMPTY, failure: imported.failure.code };
    return imported;
  } catch (error) {
    return { ...EMPTY, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
