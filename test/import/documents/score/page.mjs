import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';

const PAGE = join(import.meta.dirname, '../../../../docs/en/import-scores.md');

/** Puts a table between its marks on the page, laid out as the house's Markdown is. */
export async function writePage(mark, table) {
  const between = new RegExp(`(<!-- ${mark} -->\\n)[^]*?(\\n<!-- /${mark} -->)`, 'u');
  const text = readFileSync(PAGE, 'utf8').replace(between, (_, from, to) => `${from}\n${table}\n${to}`);
  writeFileSync(PAGE, await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }));
}
