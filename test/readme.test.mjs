import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file) => readFileSync(path.join(root, file), 'utf8');
const below = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && /\.(?:ts|tsx|js|mjs|mdx|md|json|html|vue|svelte|astro)$/.test(entry.name),
    )
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
const spoken = ['README.md', 'CHANGELOG.md', 'publiccode.yml', ...below('src'), ...below('stories')];

/** A command that asks the registry for a name that is not ours. */
const FETCHES_BY_NAME = /npx (?:-y |--yes )?samsyn\b|npm (?:i|install|add|exec)(?: -[-\w]+)* samsyn\b/;

describe('what readers are told to type', () => {
  for (const line of [
    'npx samsyn check a.json',
    'npx -y samsyn',
    'npm install --save-dev samsyn',
    'npm i samsyn',
  ])
    it(`would be found if it were “${line}”`, () => assert.match(line, FETCHES_BY_NAME));

  for (const line of ['npx --no-install samsyn check', 'npm install --install-links ../samsyn'])
    it(`may be “${line}”`, () => assert.doesNotMatch(line, FETCHES_BY_NAME));

  it('never takes the package from a registry by a name that somebody else could take', () => {
    const told = spoken.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => FETCHES_BY_NAME.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(told, []);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('leads to nothing that is not there', () => {
    const names = readme
      .replace(/^```[^]*?^```/gm, '')
      .split('\n')
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) =>
        line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
    const links = [...readme.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
    for (const link of links) {
      if (link.startsWith('#')) assert.ok(names.includes(link.slice(1)), `${link} is no heading`);
      else if (!/^https?:/.test(link)) assert.doesNotThrow(() => readdirOrFile(link), link);
    }
    assert.ok(links.length > 20);
  });

  it('names the version that its accessibility statement is of, and every language that the widgets speak', () => {
    const { version } = JSON.parse(read('package.json'));
    const [, statement] = readme.split('### Text till er tillgänglighetsredogörelse');
    assert.ok(statement.includes(`visas med Samsyn ${version}.`), version);
    const tags = readme.match(/^\| `[a-z]{2}`.*\| (?:the original|no) +\|$/gm);
    assert.equal(tags.length, 11);
    assert.match(statement, /Texterna runt innehållet finns på elva språk/);
  });
});

describe('the page for those who contribute', () => {
  const page = read('docs/contributing.md');

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

  it('leads, as the other pages do, to nothing that is not there', () => {
    const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join('docs', file));
    for (const file of [...pages, 'CONTRIBUTING.md', 'SECURITY.md'])
      for (const [, link] of read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g))
        assert.doesNotThrow(() => readdirOrFile(path.join(path.dirname(file), link)), `${file}: ${link}`);
  });

  it('names no file or folder that is not there', () => {
    const names = [...page.matchAll(/`((?:src|stories|test|build|docs|dist|\.storybook)(?:\/[\w./-]+)?)`/g)];
    assert.ok(names.length > 20);
    for (const [, name] of names)
      if (!/^dist|test\/(?:dist|cli|hosts)$/.test(name)) assert.doesNotThrow(() => readdirOrFile(name), name);
  });
});

function readdirOrFile(link) {
  try {
    return readdirSync(path.join(root, link));
  } catch {
    return read(link);
  }
}
