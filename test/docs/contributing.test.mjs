import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { read, root } from './pages.mjs';

const page = read('docs/contributing.md');

describe('the page for those who contribute', () => {
  it('lists the scripts that package.json has, and no other', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const said = new Set(
      [...page.matchAll(/`(?:npm (?:run )?)?([\w:]+)(?: -- [\w.-]+)?`/g)].map(([, name]) => name),
    );
    const listed = [...page.matchAll(/`npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      listed.filter((name) => !scripts[name]),
      [],
    );
    // What only CI runs is left out.
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !said.has(name)),
      ['build-storybook'],
    );
  });

  it('names no file or folder that is not there', () => {
    const names = [...page.matchAll(/`((?:src|stories|test|build|docs|\.storybook)(?:\/[\w./-]+)?)`/g)]
      .map(([, name]) => name)
      // Parts of names that choose tests.
      .filter((name) => !/^test\/(?:dist|cli|hosts)$/.test(name));
    assert.ok(names.length > 20);
    assert.deepEqual(
      names.filter((name) => !existsSync(path.join(root, name))),
      [],
    );
  });
});
