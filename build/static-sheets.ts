import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { WIDGETS } from '../src/widgets/names.js';
import { pageStyles } from '../src/server/page.styles.js';
import { plainSheet, sheetOf } from '../src/server/sheets.js';
import { noteHash } from './integrity.js';
import { shorten } from './short-names.js';

/** Writes the style sheets of static HTML, for pages that allow no style in their HTML; once the modules are built. */
export async function writeStaticSheets(): Promise<void> {
  // The widgets as they have just been built.
  await import(pathToFileURL(path.resolve('dist/define.js')).href);
  const sheets = [
    ...WIDGETS.map((widget) => [`samsyn-${widget}.css`, sheetOf(`samsyn-${widget}`)] as const),
    ['samsyn-plain.css', shorten(plainSheet())] as const,
    ['samsyn-page.css', String(pageStyles)] as const,
  ];
  for (const [file, sheet] of sheets) {
    const { code } = await transform(sheet, { loader: 'css', minify: true });
    noteHash(file, code);
    writeFileSync(`dist/${file}`, code);
  }
}
