import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { IN_SCRIPT } from './script-parts.js';

/** The modules that are text for the greater part: style sheets, words, and the format. */
const TEXTS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /^(?!server).*\.styles\.ts$|^locale\/(?:document\/)?(?:sv|en)\.ts$|^format\/shape\.ts$/.test(file),
  )
  .sort();

/** Those that lie in `samsyn.js`. */
const IN_SCRIPT_FILE = TEXTS.filter((file) => {
  const [, folder] = /^widgets\/([^/]+)/.exec(file) ?? [];
  return folder
    ? IN_SCRIPT.has(folder)
    : !file.startsWith('locale/document/') && file !== 'theme/controls.styles.ts';
});

/** Puts style sheets, words and the format side by side: a text compresses better next to its like. */
export const textsFirst: Plugin = {
  name: 'texts-first',
  transform(code, id) {
    const [, of] = /\/src\/(script|script-all)\.ts$/.exec(id) ?? [];
    if (!of) return null;
    const first = of === 'script' ? IN_SCRIPT_FILE : TEXTS;
    return first.map((file) => `import '${path.resolve('src', file)}';`).join('') + code;
  },
};
