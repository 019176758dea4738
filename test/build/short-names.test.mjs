import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { exportsOf } from './plugin.mjs';

const { shorten } = await exportsOf('short-names');
const sheets = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const names = [...new Set(sheets.join('').match(/--_[a-z][a-z-]*/g))];

describe('short-names', () => {
  it('gives each private property a name of its own', () => {
    assert.ok(names.length > 20);
    assert.equal(new Set(names.map(shorten)).size, names.length);
  });

  it('makes them shorter, the most used one to a letter', () => {
    const uses = (name) => sheets.join('').match(new RegExp(`${name}(?![a-z-])`, 'g')).length;
    for (const name of names) assert.ok(shorten(name).length <= 5, name);
    const most = names.find((name) => shorten(name) === '--_a');
    assert.equal(uses(most), Math.max(...names.map(uses)));
  });

  it('leaves public properties their names', () => {
    assert.equal(shorten('var(--samsyn-accent)'), 'var(--samsyn-accent)');
  });

  it('fails on a property that no style sheet has', () => {
    assert.throws(() => shorten('var(--_no-such-property)'), /--_no-such-property/);
  });
});
