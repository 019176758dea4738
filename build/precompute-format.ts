import type { Plugin } from 'rollup';
import { keyWords } from '../src/read/key-words.js';
import { glance, shape } from '../src/format/shape.js';

/** Puts the format's shapes and words, worked out now, in the place of the code that works them out. */
export const precomputeFormat: Plugin = {
  name: 'precompute-format',
  load(id) {
    if (id.endsWith('/src/read/key-words.ts')) return `export const keyWords = ${JSON.stringify(keyWords)};`;
    if (!id.endsWith('/src/format/shape.ts')) return null;
    const { forms, ...texts } = glance;
    const patterns = Object.entries(forms).map(([form, pattern]) => `${form}: ${String(pattern)}`);
    return `export const shape = ${JSON.stringify(shape)};
      export const glance = { ...${JSON.stringify(texts)}, forms: { ${patterns.join()} } };`;
  },
};
