import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { VERSION } from '../dist/index.js';
import '../dist/define.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'samsyn-copies-'));
symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
after(() => rmSync(folder, { recursive: true, force: true }));

/** Evaluates another copy of the library, as a server does that bundles it once for each way of drawing. */
async function evaluateCopy(version) {
  const copy = path.join(folder, version);
  cpSync(path.join(root, 'dist'), copy, { recursive: true, filter: (file) => !file.endsWith('.map') });
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  for (const file of readdirSync(copy, { recursive: true }).filter((name) =>
    /^(?:chunks.)?[\w-]+\.js$/.test(name),
  )) {
    const code = readFileSync(path.join(copy, file), 'utf8');
    writeFileSync(path.join(copy, file), code.replaceAll(`"${VERSION}"`, `"${version}"`));
  }
  const warn = mock.method(console, 'warn', () => {});
  const { own } = await import(pathToFileURL(path.join(copy, 'define.js')).href);
  warn.mock.restore();
  return { own, said: warn.mock.calls.map(({ arguments: [text] }) => text) };
}

describe('a second copy that a server evaluates', () => {
  it('is silent where it is of the same version', async () => {
    assert.deepEqual(await evaluateCopy(VERSION), { own: false, said: [] });
  });

  it('says so where it is of another', async () => {
    const { own, said } = await evaluateCopy('99.0.0');
    assert.equal(own, false);
    assert.equal(said.length, 1);
    assert.match(said[0], /finns redan på sidan; 99\.0\.0 används inte/);
  });
});
