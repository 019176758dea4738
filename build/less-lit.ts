import path from 'node:path';
import type { Plugin } from 'rollup';

/*
 * Lit is written for many: for browsers before ours, for SVG templates, for decorators and directives of any
 * kind. The embedded files hold all there is that can ask for them, so that what is settled there is told to
 * the minifier here, as a constant or as nothing; it then leaves out what hangs on it.
 */
const settled: readonly (readonly [what: RegExp, instead: string])[] = [
  // Hooks for polyfills, which only browsers without shadow roots load.
  [/\b\w+\.(?:reactiveElement|litHtml|litElement)PolyfillSupport\b/, 'void 0'],
  // The register of versions, which only Lit's development build reads.
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // All templates are HTML: type 2 is SVG, type 3 MathML.
  [/\b[23]===i\b/g, '!1'],
  // For decorators, which would leave what they say of a property in the class's metadata.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ';'],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)/, 'const t=0;if(!1)'],
];

/** What our own code may not ask of Lit as long as the above is settled. */
const ASKS_MORE = /\b(?:svg|mathml)\b[^;]*'lit'|'lit\/(?:static-html|decorators)/;

/** Tells what is settled of Lit; an update of Lit that words it otherwise fails the build. */
export const lessLit = (): Plugin => {
  const found = new Set<RegExp>();
  return {
    name: 'less-lit',
    // Lit's own css tag is for the greater part one for browsers without constructed style sheets.
    resolveId: (specifier, importer) =>
      specifier === './css-tag.js' && importer?.includes('@lit')
        ? path.resolve('src/theme/css-tag.ts')
        : null,
    transform(code, id) {
      if (/\/src\/.*\.ts$/.test(id) && ASKS_MORE.test(code))
        this.error(`${id} asks of Lit what is left out.`);
      if (!/\/node_modules\/(?:@lit|lit-)/.test(id)) return null;
      for (const [what, instead] of settled) {
        const less = code.replace(what, instead);
        if (less !== code) found.add(what);
        code = less;
      }
      return { code, map: null };
    },
    buildEnd(error) {
      const missed = settled.filter(([what]) => !found.has(what));
      if (!error && missed.length) this.error(`Not found in Lit: ${missed.map(([what]) => what).join(', ')}`);
    },
  };
};
