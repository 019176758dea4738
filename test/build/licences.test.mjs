import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { licences } = await exportsOf('licences');
const home = process.cwd();
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'samsyn-licences-')));

/** Makes a package, and gives the id of a module of it. */
function packageOf(name, files) {
  const place = path.join(folder, 'node_modules', name);
  mkdirSync(place, { recursive: true });
  const about = { name, version: '1.0.0', license: 'MIT' };
  writeFileSync(path.join(place, 'package.json'), JSON.stringify(about));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(place, file), text);
  return path.join(place, 'index.js');
}

/** What is written of the licences of a bundle with these modules. */
function written(modules) {
  let source = '';
  const emitFile = (file) => (source = file.source);
  const bundle = { 'a.js': { type: 'chunk', modules } };
  licences(true).generateBundle.handler.call({ emitFile }, {}, bundle);
  return source;
}

describe('licences', () => {
  // It writes a file where it is run.
  before(() => process.chdir(folder));
  after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it('writes down the licence of each package that something is left of', () => {
    const used = packageOf('used', { 'LICENSE.md': 'Permission is granted.\r\n' });
    const dropped = packageOf('dropped', { LICENSE: 'Permission, too.' });
    const text = written({ [used]: { renderedLength: 9 }, [dropped]: { renderedLength: 0 } });
    assert.match(text, /## used 1\.0\.0 \(MIT\)\n\n```text\nPermission is granted\.\n```/);
    assert.doesNotMatch(text, /dropped/);
  });

  it('fails on a package that brings none', () => {
    const bare = packageOf('bare', {});
    assert.throws(() => written({ [bare]: { renderedLength: 9 } }), /bare brings no licence/);
  });
});
