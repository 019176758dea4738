import type { Plugin } from 'rollup';
import { compactSchema, patterns } from '../src/format/compact-schema.js';
import { newKeys } from '../src/format/new-keys.js';
import { keyWords } from '../src/read/key-words.js';

/** Puts the compact schema and the format's words, worked out now, in the place of the code that works them out. */
export const precomputeFormat: Plugin = {
  name: 'precompute-format',
  load(id) {
    if (id.endsWith('/src/read/key-words.ts')) return `export const keyWords = ${JSON.stringify(keyWords)};`;
    if (id.endsWith('/src/format/new-keys.ts')) return `export const newKeys = ${JSON.stringify(newKeys)};`;
    if (!id.endsWith('/src/format/compact-schema.ts')) return null;
    const written = Object.entries(patterns).map(([form, pattern]) => `${form}: ${String(pattern)}`);
    return `export const compactSchema = ${JSON.stringify(compactSchema)};
      export const patterns = { ${written.join()} };`;
  },
};
