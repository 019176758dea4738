import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a file of the repository as text. */
export const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Lists the files in a folder, and in those below it, that have one of these endings. */
export const below = (folder, endings) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.includes(path.extname(entry.name)))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The pages that people read: those of the documentation, and those that a code host shows first. */
export const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'].filter((file) =>
    existsSync(path.join(root, file)),
  ),
  ...below('docs', ['.md']),
];

/** Takes away the blocks of code, and what stands between backticks in a line. */
export const withoutCode = (text) => withoutBlocks(text).replace(/(`+)[^\n]*?\1/g, '');

/** Takes away the blocks of code. */
export const withoutBlocks = (text) => text.replace(/^( *)```[^]*?^\1```$/gm, '');

/** Lists the blocks of code in a language, as they are written. */
export const blocksOf = (text, language) =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^\\1\`\`\`$`, 'gm'))].map(
    ([, , code]) => code,
  );
