import { expect } from 'chai';
import type { TablePiece } from '../../../src/import/pieces.js';
import { tableMeaning } from '../../../src/import/compose/tables/read-table.js';
import { sv } from '../../../src/import/words/sv.js';

interface Expected {
  readonly kind: string | undefined;
  readonly entries?: readonly unknown[];
  readonly goals?: readonly (readonly string[])[];
  readonly unplaced?: readonly string[];
}

/** Tells what a table is read as, as a test. */
export function readsTable(title: string, source: TablePiece, expected: Expected, heading?: string): void {
  it(title, () => {
    const meaning = tableMeaning(source, { words: sv, heading });
    expect(meaning?.kind).to.equal(expected.kind);
    if (expected.entries) expect(meaning!.entries.map(({ entry }) => entry)).to.deep.equal(expected.entries);
    if (expected.goals) expect(meaning!.entries.map(({ goals }) => goals)).to.deep.equal(expected.goals);
    if (expected.unplaced) {
      const all = [...meaning!.unplaced, ...meaning!.entries.flatMap(({ unplaced }) => unplaced)];
      expect(all).to.deep.equal(expected.unplaced);
    }
  });
}
