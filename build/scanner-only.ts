import type { Plugin } from 'rollup';

/**
 * Takes out of jsonc-parser the names of its numbers, which nobody reads, and modules that nobody uses. Its options stand
 * in the same form, and stay: the builder's way of saving reads them.
 */
export const scannerOnly: Plugin = {
  name: 'scanner-only',
  transform(code, id) {
    if (!/\/jsonc-parser\/lib\/esm\//.test(id)) return null;
    const names =
      /^(?:export )?var (\w+);\r?\n\(function \(\1\) \{\s+\1\[\1\[[^]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm;
    // Its source is in no package of ours for a map to point to.
    return { code: code.replace(names, ''), map: { mappings: '' }, moduleSideEffects: false };
  },
};
