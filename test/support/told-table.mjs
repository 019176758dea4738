import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import prettier from 'prettier';

/**
 * Prints a table that a run has come to, and tells whether it is the one in a file. `--update` among the run's
 * arguments writes it there.
 *
 * @param {string} file - The file's whole path.
 * @param {string} table - The table, as Markdown.
 * @returns {Promise<boolean>} Whether the file has it.
 */
export async function isTold(file, table) {
  const options = await prettier.resolveConfig(file);
  const said = await prettier.format(table, { ...options, parser: 'markdown' });
  console.log(said);
  if (process.argv.includes('--update')) writeFileSync(file, said);
  if (readFileSync(file, 'utf8') === said) return true;
  console.error(
    `✗ ${relative(process.cwd(), file)} says something else. See what has changed; --update writes it anew.`,
  );
  return false;
}
