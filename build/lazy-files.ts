import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

/** Languages that a page fetches the widgets' words of, each a file: all but Swedish and English. */
export const LANGUAGES: readonly string[] = readdirSync('src/locale')
  .filter((file) => /^[a-z]{2,3}\.ts$/.test(file) && !/^(?:sv|en)\.ts$/.test(file))
  .map((file) => path.basename(file, '.ts'))
  .sort();

/** The built file of each module, by its file's name, that a page fetches only when it needs it. */
const FILES: Readonly<Record<string, string>> = {
  'markdown.js': './samsyn-markdown.js',
  'chart-picture.js': './samsyn-picture.js',
  'read-content.js': './samsyn-problems.js',
  'unsound-colours.js': './samsyn-problems.js',
  'global-goal-names.js': './samsyn-global-goals.js',
  ...Object.fromEntries(LANGUAGES.map((language) => [`${language}.js`, `./locale/${language}.js`])),
};

/**
 * Leaves dynamic imports to files of their own, beside the script.
 *
 * @param wanted - Whether a file, such as `./locale/da.js`, is one of them; the others come into the bundle.
 */
export const lazyFiles = (wanted: (file: string) => boolean): Plugin => ({
  name: 'lazy-files',
  resolveDynamicImport(specifier) {
    const id = typeof specifier === 'string' ? FILES[path.posix.basename(specifier)] : undefined;
    return id && wanted(id) ? { id, external: 'relative' } : null;
  },
});
