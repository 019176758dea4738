import path from 'node:path';
import type { Plugin } from 'rollup';

/** Lets marked compile each of its regular expressions when it is first used, not all of them on loading. */
export const lazyExpressions: Plugin = {
  name: 'lazy-expressions',
  transform(code, id) {
    if (!/\/marked\/lib\//.test(id)) return null;
    const made = /getRegex:\(\)=>new RegExp\(/g;
    if (code.match(made)?.length !== 1) this.error('marked makes its expressions otherwise than before');
    const from = path.resolve('src/text/late-expression.ts');
    return {
      code: `import { LateExpression } from ${JSON.stringify(from)};${code.replace(made, 'getRegex:()=>new LateExpression(')}`,
      map: null,
    };
  },
};
