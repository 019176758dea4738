import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rollup';
import { checkContrast, readTokens, themeCss } from '../src/theme/index.js';

/** Writes the themes' style sheets and token files. A theme with a fault, or too little contrast, is not built. */
export const themeFiles = (from = 'src/theme/themes'): Plugin => ({
  name: 'theme-files',
  generateBundle() {
    const folder = pathToFileURL(`${from}/`);
    const read = (address: string): unknown => JSON.parse(readFileSync(new URL(address), 'utf8'));
    for (const name of readdirSync(folder).sort()) {
      const file = new URL(name, folder).href;
      const { theme, problems } = readTokens(read(file), { file, read });
      for (const { pointer, message } of problems) this.error(`${name}#${pointer}: ${message.en}`);
      for (const { mode, words, ratio, needed, passesAA, suggestion } of checkContrast(theme!))
        if (!passesAA)
          this.error(
            `${theme!.name}, ${mode}: ${words.en} is ${ratio.toFixed(3)}:1 and needs ${needed}:1; nearest: ${suggestion}`,
          );
      this.emitFile({ type: 'asset', fileName: `themes/${theme!.name}.css`, source: themeCss(theme!) });
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: readFileSync(new URL(file)) });
    }
  },
});
