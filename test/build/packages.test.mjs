import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { context, exportsOf } from './plugin.mjs';

const { scannerOnly } = await exportsOf('scanner-only');

describe('what the build changes in packages', () => {
  it('takes the names of numbers out of jsonc-parser, and nothing else', () => {
    const code =
      'var Kind;\n(function (Kind) {\n    Kind[Kind["A"] = 1] = "A";\n})(Kind || (Kind = {}));\nlet a;\n';
    const { code: left } = scannerOnly.transform.call(context, code, '/jsonc-parser/lib/esm/impl/scanner.js');
    assert.equal(left.trim(), 'let a;');
  });

  it('leaves what jsonc-parser reads its options from', () => {
    const code =
      'var Options;\n(function (Options) {\n    Options.DEFAULT = {};\n})(Options || (Options = {}));\nuse(Options.DEFAULT);\n';
    const { code: left } = scannerOnly.transform.call(context, code, '/jsonc-parser/lib/esm/impl/parser.js');
    assert.equal(left, code);
  });
});
