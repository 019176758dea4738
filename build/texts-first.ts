import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';

/** The modules that are text for the greater part: style sheets, words, and the format. */
const TEXTS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /^(?!server).*\.styles\.ts$|^locale\/(?:document\/)?(?:sv|en)\.ts$|^format\/shape\.ts$/.test(file),
  )
  .sort();

/** Whether a file belongs to the four widgets that `samsyn.js` has in it. */
const isForFour = (file: string): boolean =>
  /^(?:format|read|load|locale\/\w+\.ts|theme|widgets\/(?:goal-card|journey|principle-list|roles-table))/.test(
    file,
  );

/** Puts style sheets, words and the format side by side: a text compresses better next to its like. */
export const textsFirst: Plugin = {
  name: 'texts-first',
  transform(code, id) {
    if (!/\/src\/script(?:-all|-document)?\.ts$/.test(id)) return null;
    return (
      TEXTS.filter((file) => id.endsWith('/script-all.ts') || isForFour(file) === id.endsWith('/script.ts'))
        .map((file) => `import '${path.resolve('src', file)}';`)
        .join('') + code
    );
  },
};
