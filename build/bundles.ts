import resolve from '@rollup/plugin-node-resolve';
import type { InputOptions, OutputOptions, Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { integrity } from './integrity.js';
import { lazyExpressions } from './lazy-expressions.js';
import { lessLit } from './less-lit.js';
import { licences } from './licences.js';
import { minifyLiterals } from './minify-literals.js';
import { minify } from './minify.js';
import { precomputeFormat } from './precompute-format.js';
import { scannerOnly } from './scanner-only.js';
import { shortNames } from './short-names.js';
import { textsFirst } from './texts-first.js';

/** A bundle: what it is made of, and where it goes. */
export type Target = InputOptions & { readonly output: OutputOptions };

/** Reads the sources, and the packages that they import. */
export const source = (): Plugin[] => [
  precomputeFormat,
  lazyExpressions,
  scannerOnly,
  resolve({ exportConditions: ['production'], extensions: ['.ts', '.mjs', '.js'] }),
  minifyLiterals,
  esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', legalComments: 'none' }),
];

/**
 * Makes the files with the widgets in them small. Names that one copy of Lit has for itself are shortened
 * (`_$AH`); those that several copies on a page may meet stay (`_$litType$`).
 *
 * @param preamble - Stands first in each file.
 */
export const widgets = (preamble = ''): Plugin[] => [
  lessLit(),
  textsFirst,
  shortNames,
  minify(/^_\$[A-Z]/, preamble),
];

/** Makes of a module, and all that it imports, one file for a page's script tag. */
export const oneFile = (input: string, file: string, plugins: readonly Plugin[]): Target => ({
  input,
  output: { file: `dist/${file}`, format: 'es', inlineDynamicImports: true },
  plugins: [...plugins, ...source(), integrity, licences],
});
