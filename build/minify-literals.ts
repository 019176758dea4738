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

/** Minifies the css and html literals, which a minifier of scripts leaves as they are. */
export const minifyLiterals: Plugin = {
  name: 'minify-literals',
  async transform(code, id) {
    if (id.endsWith('.styles.ts')) {
      for (const [literal, source] of code.matchAll(/css`([^`]*)`/g)) {
        const small = await minifyCss(source!);
        code = code.replace(literal, () => `css\`${small}\``);
      }
      return { code, map: null };
    }
    // A line break between two tags, or between a tag and an expression, says nothing; within a tag it is a space.
    // So it is between a term and what is said of it, which are read as one line where they are copied.
    if (/\/(?:widgets|text)\/.*\.ts$/.test(id)) {
      code = code.replace(/<\/dt>\s*\n\s*/g, '</dt> ');
      code = code.replace(/([>}])\s*\n\s*(?=<[/a-z]|\$\{|<\/)/g, '$1');
      return { code, map: null };
    }
    return null;
  },
};
