import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { below, pages, read } from './pages.mjs';

const SOURCES = ['.ts', '.tsx', '.js', '.mjs', '.mdx', '.md', '.json', '.html', '.vue', '.svelte', '.astro'];
const spoken = [
  'CHANGELOG.md',
  'publiccode.yml',
  ...pages,
  ...below('src', SOURCES),
  ...below('stories', SOURCES),
];

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

  it('is a script that package.json has, where a page lists scripts', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const listed = pages.flatMap((file) =>
      [...read(file).matchAll(/^\| `npm (?:run )?([\w:]+)`/gm)].map(([, name]) => name),
    );
    assert.ok(listed.length > 5);
    assert.deepEqual(
      listed.filter((name) => !scripts[name]),
      [],
    );
  });
});
