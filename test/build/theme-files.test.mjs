import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { context, exportsOf } from './plugin.mjs';

const { themeFiles } = await exportsOf('theme-files');
const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-themes-'));
after(() => rmSync(folder, { recursive: true }));
cpSync('src/theme/themes', folder, { recursive: true });

/** What is written of the themes in the folder, by file. */
function written() {
  const files = {};
  const emitFile = ({ fileName, source }) => (files[fileName] = String(source));
  themeFiles(folder).generateBundle.call({ ...context, emitFile });
  return files;
}

describe('theme-files', () => {
  it('writes a style sheet beside each token file', () => {
    const files = written();
    assert.ok(files['themes/skog.css'].includes('--samsyn-'));
    assert.equal(files['themes/skog.tokens.json'], readFileSync('src/theme/themes/skog.tokens.json', 'utf8'));
  });

  it('fails on a theme with too little contrast', () => {
    const file = path.join(folder, 'skog.tokens.json');
    const tokens = JSON.parse(readFileSync(file, 'utf8'));
    tokens.light.text = tokens.light.surface;
    writeFileSync(file, JSON.stringify(tokens));
    assert.throws(written, /skog, light: .* is 1\.000:1 and needs [\d.]+:1/);
  });
});
