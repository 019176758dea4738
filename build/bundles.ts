import resolve from '@rollup/plugin-node-resolve';
import type { InputOptions, OutputOptions, Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { integrity } from './integrity.js';
import { licences } from './licences.js';
import { minifyStyles } from './minify-styles.js';
import { precomputeFormat } from './precompute-format.js';
import { scannerOnly } from './scanner-only.js';

/** A bundle: what it is made of, and where it goes. */
export type Target = InputOptions & { readonly output: OutputOptions };

/** Reads the sources, and the packages that they import. */
export const source = (): Plugin[] => [
  precomputeFormat,
  scannerOnly,
  resolve({ exportConditions: ['production'], extensions: ['.ts', '.mjs', '.js'] }),
  minifyStyles,
  esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', legalComments: 'none' }),
];

/** Makes of a module, and all that it imports, one file for a page's script tag. */
export const oneFile = (input: string, file: string, plugins: readonly Plugin[]): Target => ({
  input,
  output: { file: `dist/${file}`, format: 'es', inlineDynamicImports: true },
  plugins: [...plugins, ...source(), integrity, licences],
});
