import { readFileSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** Writes the page that a frame shows, and its style sheet, beside the frame's script. */
export const frameFiles: Plugin = {
  name: 'frame-files',
  generateBundle() {
    for (const fileName of ['embed.html', 'embed.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`src/frame/${fileName}`, 'utf8') });
  },
};
