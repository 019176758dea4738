import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { compareTraits, traitTable } from './traits.mjs';

/*
 * Prints which traits of Word files our reader and mammoth carry; `--write` puts the table into the docs, `--why` shows what each
 * made of those that it does not carry.
 */
const rows = await compareTraits();
const table = traitTable(rows);
console.log(table);
if (process.argv.includes('--why'))
  for (const { trait, samsyn, mammoth, html, pieces } of rows)
    if (!samsyn || !mammoth) console.log(`\n${trait}\n  ${JSON.stringify(pieces)}\n  ${html}`);
if (process.argv.includes('--write'))
  writeFileSync(
    'docs/en/import-traits.md',
    await format(
      `# What is read from a Word file

Traits of real Word files, each tried on a small file, with Samsyn's reader and with [mammoth](https://github.com/mwilliamson/mammoth.js)
at its own defaults. "Yes" is: a reader of the result can tell. Mammoth aims at HTML and gives more than this table asks in other
respects. The table is made by \`node test/import/mammoth/write-table.mjs --write\`, and a test holds it.

${table}
`,
      { parser: 'markdown', printWidth: 110 },
    ),
  );
