import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { licences, writeLicences } = await exportsOf('licences');
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
  licences.generateBundle.handler({}, { 'a.js': { type: 'chunk', modules } });
  writeLicences();
  return readFileSync('dist/THIRD-PARTY.md', 'utf8');
}

describe('licences', () => {
  // It writes its files where it is run.
  before(() => {
    process.chdir(folder);
    mkdirSync('dist');
  });
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
    assert.equal(readFileSync('THIRD-PARTY.md', 'utf8'), text);
  });

  it('fails on a package that brings none', () => {
    const bare = packageOf('bare', {});
    assert.throws(() => written({ [bare]: { renderedLength: 9 } }), /bare brings no licence/);
  });
});
