import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { isBefore, unreleased } from '../../build/release-texts.mjs';

const parent = mkdtempSync(path.join(tmpdir(), 'samsyn-release-'));
const origin = path.join(parent, 'origin');
const today = new Date().toISOString().slice(0, 10);
let folder;
let turn = 0;

const run = (cwd, ...command) => execFileSync(command[0], command.slice(1), { cwd, encoding: 'utf8' }).trim();
const git = (...args) => run(folder, 'git', ...args);
const read = (file) => readFileSync(path.join(folder, file), 'utf8');
const write = (file, text) => writeFileSync(path.join(folder, file), text);
const release = (...args) =>
  spawnSync(process.execPath, ['build/release.mjs', ...args], { cwd: folder, encoding: 'utf8' });

before(() => {
  for (const file of [
    'build',
    'CHANGELOG.md',
    'README.md',
    'docs',
    'package-lock.json',
    'publiccode.yml',
    'src/version.ts',
  ])
    cpSync(file, path.join(origin, file), { recursive: true });
  // A build that only says that it has been.
  const about = JSON.parse(readFileSync('package.json', 'utf8'));
  about.scripts = { build: 'node stub.mjs' };
  writeFileSync(path.join(origin, 'package.json'), `${JSON.stringify(about, undefined, 2)}\n`);
  writeFileSync(
    path.join(origin, 'stub.mjs'),
    `import { mkdirSync, writeFileSync } from 'node:fs';
     mkdirSync('dist', { recursive: true });
     writeFileSync('dist/integrity.json', '{ "samsyn.js": "sha384-one", "samsyn.all.js": "sha384-all" }');`,
  );
  writeFileSync(path.join(origin, '.gitignore'), 'node_modules/\n');
  const changelog = readFileSync('CHANGELOG.md', 'utf8').replace(
    /^## \[Unreleased\]$/m,
    '$&\n\n### Added\n\n- A trial.',
  );
  writeFileSync(path.join(origin, 'CHANGELOG.md'), changelog);
  run(origin, 'git', 'init', '--quiet', '--initial-branch', 'main');
  run(origin, 'git', 'config', 'user.name', 'Test');
  run(origin, 'git', 'config', 'user.email', 'test@example.org');
  run(origin, 'git', 'add', '--all');
  run(origin, 'git', 'commit', '--quiet', '--message', 'Begin');
});
beforeEach(() => {
  folder = path.join(parent, String(turn++));
  run(parent, 'git', 'clone', '--quiet', origin, folder);
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
});
after(() => rmSync(parent, { recursive: true }));

describe('npm run release', () => {
  it('writes the version everywhere, dates the changelog, builds, commits and tags', () => {
    const { status, stderr } = release('7.8.9');
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(read('package.json')).version, '7.8.9');
    const lock = JSON.parse(read('package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], ['7.8.9', '7.8.9']);
    assert.match(read('src/version.ts'), /VERSION = '7\.8\.9';/);
    assert.match(
      read('publiccode.yml'),
      new RegExp(`^softwareVersion: '7\\.8\\.9'\nreleaseDate: '${today}'$`, 'm'),
    );
    assert.match(
      read('CHANGELOG.md'),
      new RegExp(`^## \\[Unreleased\\]\n\n## \\[7\\.8\\.9\\] - ${today}\n\n### Added\n\n- A trial\\.$`, 'm'),
    );
    assert.equal(unreleased(read('CHANGELOG.md')), '');
    assert.equal(git('log', '-1', '--format=%s'), 'Release 7.8.9');
    assert.equal(git('rev-parse', 'v7.8.9^{commit}'), git('rev-parse', 'HEAD'));
    assert.ok(git('ls-tree', '-r', '--name-only', 'v7.8.9').includes('dist/integrity.json'));
    assert.equal(git('status', '--porcelain'), '');
  });

  it('names it in the texts that sites take for themselves', () => {
    release('7.8.9');
    const pages = git('ls-files', '*.md').split('\n').map(read).join('');
    assert.deepEqual([...new Set(pages.match(/visas med Samsyn \d[\d.]*\d/g))], ['visas med Samsyn 7.8.9']);
  });

  it('packs the version, and says the file’s hashes and those of the scripts', () => {
    const { stdout } = release('7.8.9');
    const [, file] = /^(\S+samsyn-7\.8\.9\.tgz)$/m.exec(stdout);
    const hash = createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
    assert.ok(stdout.includes(hash));
    assert.match(stdout, /dist\/samsyn\.js\n {2}sha384-one\ndist\/samsyn\.all\.js\n {2}sha384-all/);
  });

  it('leaves what others see to the one who releases', () => {
    const { stdout } = release('7.8.9');
    assert.match(stdout, /^ {2}git push origin main v7\.8\.9$/m);
    assert.equal(run(origin, 'git', 'tag', '--list'), '');
    assert.equal(run(origin, 'git', 'log', '--format=%s'), 'Begin');
  });

  it('changes nothing in a dry run, and says what it would do', () => {
    const { status, stdout } = release('7.8.9', '--dry-run');
    assert.equal(status, 0);
    for (const said of ['package.json', 'src/version.ts', 'Release 7.8.9', 'v7.8.9', '- A trial.'])
      assert.ok(stdout.includes(said), said);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('tag', '--list'), '');
  });

  for (const [what, version, prepare, said] of [
    ['without a version', '', () => {}, /Give the version/],
    ['with a version that is none', '7.8', () => {}, /Give the version/],
    ['of a version before this one', '0.0.9', () => {}, /0\.0\.9 is before/],
    ['beside main', '7.8.9', () => git('checkout', '--quiet', '-b', 'other'), /on main/],
    ['of what is not committed', '7.8.9', () => write('README.md', ''), /not committed/],
    ['of a version that there is', '7.8.9', () => git('tag', 'v7.8.9'), /tag v7\.8\.9 already/],
    [
      'of nothing',
      '7.8.9',
      () => {
        write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n\n## [0.0.1] - 2020-01-01\n\n- Old.\n');
        git('commit', '--quiet', '--all', '--message', 'Empty');
      },
      /tells of nothing/,
    ],
  ])
    it(`makes no release ${what}`, () => {
      prepare();
      const head = git('rev-parse', 'HEAD');
      const { status, stderr } = release(...(version ? [version] : []));
      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.equal(git('rev-parse', 'HEAD'), head);
    });

  it('commits nothing where the build fails, and says how to undo', () => {
    write('stub.mjs', `console.error('No such module.'); process.exit(1);`);
    mkdirSync(path.join(folder, 'dist'));
    git('commit', '--quiet', '--all', '--message', 'Break');
    const { status, stderr } = release('7.8.9');
    assert.equal(status, 1);
    assert.match(stderr, /No such module\.[^]*git restore \./);
    assert.equal(git('log', '-1', '--format=%s'), 'Break');
    assert.equal(git('tag', '--list'), '');
  });
});

describe('the order of versions', () => {
  for (const [one, other] of [
    ['0.1.0', '0.2.0'],
    ['0.9.0', '0.10.0'],
    ['1.0.0-beta.1', '1.0.0'],
    ['1.9.9', '2.0.0'],
  ])
    it(`has ${one} before ${other}`, () => {
      assert.ok(isBefore(one, other));
      assert.ok(!isBefore(other, one));
    });

  it('has no version before itself', () => assert.ok(!isBefore('0.1.0', '0.1.0')));
});
