import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** Makes a small file small, in a tenth of the time and with a few bytes more than `minify`. */
export const minifyQuickly: Plugin = {
  name: 'minify-quickly',
  async renderChunk(code) {
    const { code: small } = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    });
    return { code: small, map: null };
  },
};
