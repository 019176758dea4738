import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { LANGUAGES, lazyFiles } = await exportsOf('lazy-files');

describe('lazy-files', () => {
  it('leaves a language to a file of its own', () => {
    const { resolveDynamicImport } = lazyFiles(() => true);
    assert.deepEqual(resolveDynamicImport('./da.js'), { id: './locale/da.js', external: 'relative' });
  });

  it('takes into the bundle what is not wanted beside it', () => {
    const { resolveDynamicImport } = lazyFiles((file) => file.startsWith('./locale/'));
    assert.equal(resolveDynamicImport('./markdown.js'), null);
    assert.ok(resolveDynamicImport('./fi.js'));
  });

  it('says nothing of other imports', () => {
    const { resolveDynamicImport } = lazyFiles(() => true);
    assert.equal(resolveDynamicImport('./sv.js'), null);
    assert.equal(resolveDynamicImport({ type: 'Identifier' }), null);
  });

  it('has a file in dist for each language', () => {
    const built = readdirSync('dist/locale').map((file) => file.replace('.js', ''));
    assert.deepEqual([...LANGUAGES], built.sort());
  });
});
