import { expect } from 'chai';
import type { Piece } from '../../../src/import/pieces.js';
import { suggest } from '../../../src/import/suggest/suggest.js';
import { documentOf, heading, paragraph } from '../compose/documents.fixtures.js';

/** A document's beginning, so that what follows is not taken for it. */
const begun = [
  heading(0, 'Strategi för boende'),
  heading(1, 'Inledning'),
  paragraph('Om strategin. Och mer.'),
];

/** Tells what each of the pieces of a document is taken for, as a test. */
export function takes(title: string, pieces: readonly Piece[], kinds: readonly string[]): void {
  it(title, () => {
    const all = suggest(documentOf(...begun, ...pieces)).map(({ kind }) => kind);
    expect(all.slice(begun.length)).to.deep.equal(kinds);
  });
}
