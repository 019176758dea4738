import type { Plugin } from 'rollup';

/** Takes of jsonc-parser its scanner only: nobody reads the names of its numbers, nor its other modules. */
export const scannerOnly: Plugin = {
  name: 'scanner-only',
  transform(code, id) {
    if (!/\/jsonc-parser\/lib\/esm\//.test(id)) return null;
    const names = /^(?:export )?var (\w+);\r?\n\(function \(\1\) \{[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;
    // Its source is in no package of ours for a map to point to.
    return { code: code.replace(names, ''), map: { mappings: '' }, moduleSideEffects: false };
  },
};
