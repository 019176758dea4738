import { expect } from 'chai';
import { entriesOf, isPieceEntry, tallyOf } from '../../../src/builder/arrange/source-entries.js';
import { workspaceOf } from '../../../src/builder/model/choose-kinds.js';
import type { Source } from '../../../src/builder/model/workspace.js';
import type { Omission } from '../../../src/import/pieces.js';
import { documentOf, heading, paragraph } from '../../import/compose/documents.fixtures.js';

const pieces = [heading(0, 'Plan'), heading(1, 'Inledning'), paragraph('Här börjar den. Den är kort.')];
const after = (at: number, by: number): Omission['place'] => ({ block: pieces[at]!.place.block + by });
const sourceWith = (...omissions: readonly Omission[]): Source =>
  workspaceOf('a.docx', { ...documentOf(...pieces), omissions }).source!;
const linesOf = (source: Source): readonly string[] =>
  entriesOf(source).map((entry) =>
    isPieceEntry(entry) ? entry.key : entry.omissions.map(({ text }) => text).join('+'),
  );

describe('the document line by line', () => {
  const ids = pieces.map(({ id }) => id);

  it('has what was left out where it stood', () => {
    const source = sourceWith(
      { reason: 'comment', text: 'sist', place: after(2, 5) },
      { reason: 'running-head', text: 'först', place: after(0, -1) },
      { reason: 'hidden', text: 'mitt i', place: after(0, 0.5) },
    );
    expect(linesOf(source)).to.deep.equal(['först', ids[0], 'mitt i', ids[1], ids[2], 'sist']);
  });

  it('puts together what follows on each other and was left out for one reason', () => {
    const source = sourceWith(
      { reason: 'contents-list', text: 'a', place: after(2, 1) },
      { reason: 'contents-list', text: 'b', place: after(2, 2) },
      { reason: 'comment', text: 'c', place: after(2, 3) },
    );
    expect(linesOf(source).slice(3)).to.deep.equal(['a+b', 'c']);
  });

  it('counts what has a place; the smallest words alone are not missed', () => {
    const source = sourceWith({ reason: 'comment', text: 'c', place: after(2, 1) });
    const { place } = pieces[2]!;
    const { total, placed, out, homeless } = tallyOf(entriesOf(source), [
      { text: 'av', place, reason: 'no-place' },
      { text: 'inte av', place, reason: 'no-place' },
      { text: 'borttaget', place, reason: 'deleted' },
    ]);
    expect({ total, placed, out: out.length }).to.deep.equal({ total: 4, placed: 3, out: 1 });
    expect(homeless.map(({ text }) => text)).to.deep.equal(['inte av']);
  });
});
