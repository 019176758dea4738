import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const page = read('docs/sv/wordpress.md');

describe('the page about WordPress', () => {
  it('has the table that the run has come to', () => {
    const [table] = /^\|[^]*?\|$(?!\n\|)/m.exec(read('test/wordpress/table.md'));
    assert.ok(table.split('\n').length > 4);
    assert.ok(page.includes(table));
  });

  it('shows forms that the run has tried', () => {
    for (const form of [
      '<a href="',
      'data-samsyn="goal-card"',
      '<div data-samsyn=',
      '<samsyn-goal-card src=',
    ])
      assert.ok(page.includes(form), form);
  });
});
