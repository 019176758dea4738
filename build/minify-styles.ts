import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

/** Minifies one style sheet as it stands in a literal, where a backslash is written twice. */
async function minifyCss(source: string): Promise<string> {
  const { code } = await transform(source.replaceAll('\\\\', '\\'), { loader: 'css', minify: true });
  return code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/, (?=var|light-dark|color-mix)/g, ',')
    .replaceAll('\\', '\\\\');
}

/**
 * Minifies style sheets, which a minifier of scripts leaves as they are. Templates are left alone: what ships has the
 * markup that stands in the sources, white space and all, as the tests and `npm run dev` have it.
 */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.ts')) return null;
    for (const [literal, source] of code.matchAll(/css`([^`]*)`/g)) {
      const small = await minifyCss(source!);
      code = code.replace(literal, () => `css\`${small}\``);
    }
    return { code, map: null };
  },
};
