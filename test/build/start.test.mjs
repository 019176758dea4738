import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';

const home = process.cwd();
const parent = mkdtempSync(path.join(tmpdir(), 'samsyn-start-'));
let folder;
let turn = 0;

const file = (name) => path.join(folder, name);

/** Runs a module of the build in the copy, and gives what it prints. */
async function asked(code) {
  const node = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
  let said = '';
  for await (const part of node.stdout) said += part;
  return said.trim();
}
const current = () =>
  asked(`import { isCurrent } from './build/sources.mjs'; console.log(isCurrent())`).then(JSON.parse);
const built = () =>
  asked(`import { hashOfSources, stamp } from './build/sources.mjs'; stamp(hashOfSources())`);

/** Starts the demo, and gives whether it was built, and what the page's script is. */
async function started() {
  const server = spawn('npm', ['start', '--silent'], {
    cwd: folder,
    detached: true,
    env: { ...process.env, PORT: '8431' },
  });
  try {
    const url = await new Promise((resolve, reject) => {
      let said = '';
      server.once('exit', () => reject(new Error(said)));
      server.stdout.on('data', (part) => {
        said += part;
        const [found] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    return await (await fetch(`${url}dist/samsyn.js`)).text();
  } finally {
    process.kill(-server.pid);
  }
}

// A build that only says that it has been.
beforeEach(() => {
  folder = path.join(parent, String(turn++));
  for (const name of ['build', 'src/locale', 'stories/demo', 'package-lock.json', 'rollup.config.ts'])
    cpSync(path.join(home, name), file(name), { recursive: true });
  for (const name of ['tsconfig.json', 'tsconfig.build.json']) cpSync(path.join(home, name), file(name));
  const scripts = {
    start: 'node build/start.mjs',
    build: `node -e "fs.writeFileSync('dist/samsyn.js', 'new')"`,
  };
  writeFileSync(file('package.json'), JSON.stringify({ type: 'module', scripts }));
  mkdirSync(file('dist'));
  writeFileSync(file('dist/samsyn.js'), 'committed');
});
after(() => rmSync(parent, { recursive: true }));

describe('npm start', () => {
  it('serves what is in dist where it has been built from these sources', async () => {
    await built();
    assert.equal(await started(), 'committed');
  });

  it('builds where a source has been edited since', async () => {
    await built();
    writeFileSync(file('src/locale/sv.ts'), 'export {};');
    assert.equal(await started(), 'new');
  });

  it('builds where nothing says what dist has been built from', async () => {
    assert.equal(await started(), 'new');
  });
});

describe('what dist has been built from', () => {
  for (const [what, change] of [
    ['an edited source', () => writeFileSync(file('src/locale/sv.ts'), 'export {};')],
    ['a renamed source', () => renameSync(file('src/locale/sv.ts'), file('src/locale/sw.ts'))],
    ['a new source', () => writeFileSync(file('src/new.ts'), '')],
    ['an edited plugin', () => writeFileSync(file('build/minify.ts'), '')],
    ['another version of a package', () => writeFileSync(file('package-lock.json'), '{}')],
  ])
    it(`is no longer current after ${what}`, async () => {
      await built();
      assert.equal(await current(), true);
      change();
      assert.equal(await current(), false);
    });

  it('is still current after an edit to what only serves it', async () => {
    await built();
    writeFileSync(file('build/start.mjs'), '');
    assert.equal(await current(), true);
  });
});
