import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { tellHashes } = await exportsOf('page-hashes');
const snippet = (version, hash) => `<script src="/samsyn/${version}/samsyn.js" integrity="${hash}"></script>`;

describe('page-hashes', () => {
  it('gives a snippet the version and the hash of its file', () => {
    assert.equal(
      tellHashes(snippet('0.1.0', 'sha384-old='), '1.2.3', { 'samsyn.js': 'sha384-new=' }),
      snippet('1.2.3', 'sha384-new='),
    );
  });

  it('gives an import map the hash of a file in a folder', () => {
    const map = (hash) => `"/samsyn/1.2.3/locale/da.js": "${hash}"`;
    assert.equal(
      tellHashes(map('sha384-old='), '1.2.3', { 'locale/da.js': 'sha384-new=' }),
      map('sha384-new='),
    );
  });

  it('fails on a file that is not built', () => {
    assert.throws(() => tellHashes(snippet('1.2.3', 'sha384-old='), '1.2.3', {}), /samsyn\.js/);
  });
});
