import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { compareTraits, traitTable } from './traits.mjs';

let rows = [];
before(async () => {
  rows = await compareTraits();
});

describe('our reader of Word files beside mammoth', () => {
  it('carries every trait', () => {
    const missing = rows
      .filter(({ samsyn }) => !samsyn)
      .map(({ group, trait, pieces }) => ({ group, trait, pieces }));
    assert.deepEqual(missing, []);
  });

  it('is judged by tests that mammoth passes too, where it carries a trait', () => {
    const carried = rows.filter(({ mammoth }) => mammoth).map(({ group }) => group);
    for (const group of ['Headings', 'Lists', 'Tables', 'Fields', 'Text'])
      assert.ok(
        carried.includes(group),
        `mammoth carries nothing of ${group}: are the tests of its HTML right?`,
      );
  });

  it('is shown in a table with a row for each trait', () => {
    assert.equal(traitTable(rows).split('\n').length, rows.length + 3);
  });
});
