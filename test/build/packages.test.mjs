import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { context, exportsOf } from './plugin.mjs';

const { lazyExpressions } = await exportsOf('lazy-expressions');
const { lessLit } = await exportsOf('less-lit');
const { scannerOnly } = await exportsOf('scanner-only');

describe('what the build changes in packages', () => {
  it('fails when marked makes its expressions otherwise', () => {
    assert.throws(
      () => lazyExpressions.transform.call(context, 'getRegex(){return new RegExp(a)}', '/marked/lib/m.js'),
      /otherwise than before/,
    );
  });

  it('has marked make its expressions late', () => {
    const code = readFileSync('node_modules/marked/lib/marked.esm.js', 'utf8');
    const { code: late } = lazyExpressions.transform.call(context, code, '/marked/lib/marked.esm.js');
    assert.match(late, /getRegex:\(\)=>new LateExpression\(/);
  });

  it('fails when Lit words otherwise what is settled', () => {
    const plugin = lessLit();
    plugin.transform.call(context, 'const a = 1;', '/node_modules/lit-html/lit-html.js');
    assert.throws(() => plugin.buildEnd.call(context), /Not found in Lit: .*PolyfillSupport/);
  });

  it('fails when our own code asks of Lit what is left out', () => {
    const ask = "import { svg } from 'lit';";
    assert.throws(() => lessLit().transform.call(context, ask, '/src/widgets/a.ts'), /left out/);
  });

  it('takes the names of numbers out of jsonc-parser, and nothing else', () => {
    const code =
      'var Kind;\n(function (Kind) {\n    Kind[Kind["A"] = 1] = "A";\n})(Kind || (Kind = {}));\nlet a;\n';
    const { code: left } = scannerOnly.transform.call(context, code, '/jsonc-parser/lib/esm/impl/scanner.js');
    assert.equal(left.trim(), 'let a;');
  });
});
