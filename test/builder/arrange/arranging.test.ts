import { expect } from 'chai';
import fc from 'fast-check';
import { textOfPiece, wordsIn } from '../../../src/import/compose/plain.js';
import type { PieceKind } from '../../../src/import/suggestion.js';
import type { Arranged } from '../../../src/builder/arrange/changed.js';
import { levelFor } from '../../../src/builder/arrange/level-of.js';
import { mergePieces } from '../../../src/builder/arrange/merge-pieces.js';
import { movePiece } from '../../../src/builder/arrange/move-piece.js';
import { restoreOmissions } from '../../../src/builder/arrange/restore-omissions.js';
import { splitPiece } from '../../../src/builder/arrange/split-piece.js';
import { withKinds, workspaceOf } from '../../../src/builder/model/choose-kinds.js';
import type { Workspace } from '../../../src/builder/model/workspace.js';
import {
  documentOf,
  documents,
  heading,
  item,
  paragraph,
  table,
} from '../../import/compose/documents.fixtures.js';
import { isSaidByKey } from '../../import/compose/said-by-keys.js';

const texts = ({ source }: Workspace): readonly string[] => source!.document.pieces.map(textOfPiece);
const kinds = ({ source }: Workspace): readonly (PieceKind | undefined)[] =>
  source!.document.pieces.map(({ id }) => source!.suggestions.find(({ piece }) => piece === id)?.kind);
const idAt = ({ source }: Workspace, at: number): string => source!.document.pieces[at]!.id;
const begun = (): Workspace =>
  workspaceOf(
    'strategi.docx',
    documentOf(
      heading(0, 'Strategi för boende'),
      heading(1, 'Fritid'),
      heading(2, 'Vi vill'),
      item('ge mötes'),
      item('platser till alla'),
      paragraph('Text om fritid.'),
      table([
        ['A', 'B'],
        ['c', 'd'],
      ]),
    ),
  );

describe('arranging pieces', () => {
  it('merges a piece with the one before, which keeps its kind', () => {
    const workspace = begun();
    const { workspace: merged, piece } = mergePieces(workspace, idAt(workspace, 4));
    expect(texts(merged).slice(3, 5)).to.deep.equal(['ge mötes platser till alla', 'Text om fritid.']);
    expect(piece).to.equal(idAt(workspace, 3));
    expect(JSON.stringify(merged.content)).to.include('ge mötes platser till alla');
  });

  it('leaves tables, and the first piece, unmerged', () => {
    const workspace = begun();
    for (const at of [0, 6])
      expect(mergePieces(workspace, idAt(workspace, at)).workspace).to.equal(workspace);
  });

  it('splits a text at the caret; the second part is of the same kind', () => {
    const workspace = begun();
    const { workspace: split, piece } = splitPiece(workspace, idAt(workspace, 4), 'platser'.length);
    expect(texts(split).slice(4, 6)).to.deep.equal(['platser', 'till alla']);
    expect(kinds(split).slice(4, 6)).to.deep.equal(['aim', 'aim']);
    expect(piece).to.equal(idAt(split, 5));
  });

  it('makes text of what is split from a heading', () => {
    const workspace = begun();
    const { workspace: split } = splitPiece(workspace, idAt(workspace, 0), 'Strategi'.length);
    expect(kinds(split).slice(0, 2)).to.deep.equal(['title', 'text']);
    expect(split.source!.document.pieces[1]!.kind).to.equal('paragraph');
  });

  it('splits nothing where there is no text on one side', () => {
    const workspace = begun();
    for (const at of [0, 99, -1])
      expect(splitPiece(workspace, idAt(workspace, 4), at).workspace).to.equal(workspace);
  });

  it('moves a piece, and not past the end', () => {
    const workspace = begun();
    const { workspace: moved } = movePiece(workspace, idAt(workspace, 4), -1);
    expect(texts(moved).slice(3, 5)).to.deep.equal(['platser till alla', 'ge mötes']);
    expect(movePiece(workspace, idAt(workspace, 6), 1).workspace).to.equal(workspace);
    expect(movePiece(workspace, idAt(workspace, 0), -1).workspace).to.equal(workspace);
  });

  it('moves a heading with what stands under it, past the part beside it', () => {
    const workspace = workspaceOf(
      'strategi.docx',
      documentOf(
        heading(0, 'Strategi för boende'),
        heading(1, 'Fritid'),
        paragraph('Text om fritid.'),
        heading(1, 'Skola'),
        paragraph('Text om skola.'),
        heading(2, 'Lek'),
        paragraph('Text om lek.'),
      ),
    );
    const [title, ...fritid] = texts(workspace).slice(0, 3);
    const skola = texts(workspace).slice(3);
    const up = movePiece(workspace, idAt(workspace, 3), -1);
    expect(texts(up.workspace)).to.deep.equal([title, ...skola, ...fritid]);
    const down = movePiece(workspace, idAt(workspace, 1), 1);
    expect(texts(down.workspace)).to.deep.equal([title, ...skola, ...fritid]);
    expect(down.piece).to.equal(idAt(workspace, 1));
    expect(movePiece(workspace, idAt(workspace, 3), 1).workspace).to.equal(workspace);
    const apart = movePiece(workspace, idAt(workspace, 5), -1);
    expect(texts(apart.workspace)).to.deep.equal([
      title,
      ...fritid,
      'Lek',
      'Text om lek.',
      ...skola.slice(0, 2),
    ]);
  });

  it('takes in what the reader left out, where it stood', () => {
    const document = begun().source!.document;
    const [, , , , fifth] = document.pieces;
    const omission = { reason: 'running-head', text: 'Malå 2021', place: fifth!.place } as const;
    const workspace = workspaceOf('a.docx', { ...document, omissions: [omission] });
    const { workspace: restored } = restoreOmissions(workspace, [omission], 'text');
    expect(restored.source!.document.omissions).to.deep.equal([]);
    expect(texts(restored)[5]).to.equal('Malå 2021');
    expect(JSON.stringify(restored.content)).to.include('Malå 2021');
  });

  it('opens a part where a short paragraph becomes a goal, at the level of the goal before', () => {
    const document = begun().source!.document;
    const [short, long] = [
      paragraph('Språk'),
      paragraph('Alla ska lära sig språket. Det är viktigt för oss.'),
    ];
    const { source } = workspaceOf('a.docx', { ...document, pieces: [...document.pieces, short, long] });
    expect(levelFor(source!, short.id, 'goal')).to.equal(1);
    expect(levelFor(source!, long.id, 'goal')).to.equal(undefined);
    expect(levelFor(source!, short.id, 'text')).to.equal(undefined);
    expect(levelFor(source!, document.pieces[4]!.id, 'goal')).to.equal(undefined);
  });

  it('carries over what was edited by hand', () => {
    const workspace = begun();
    const edited = { ...workspace, content: { ...workspace.content, subtitle: 'Skriven för hand' } };
    const { workspace: moved, lost } = movePiece(edited, idAt(workspace, 4), -1);
    expect((moved.content as { subtitle?: string }).subtitle).to.equal('Skriven för hand');
    expect(lost).to.deep.equal([]);
  });

  it('loses no word, whatever is done to whatever document', () => {
    const step = fc.record({
      what: fc.constantFrom('merge', 'split', 'up', 'down', 'goal', 'text', 'omitted'),
      at: fc.nat(30),
      caret: fc.nat(40),
    });
    fc.assert(
      fc.property(documents, fc.array(step, { maxLength: 4 }), (document, steps) => {
        let workspace = workspaceOf('a.docx', document);
        const letters = lettersIn(workspace);
        for (const { what, at, caret } of steps) {
          const { pieces } = workspace.source!.document;
          const id = pieces[at % Math.max(1, pieces.length)]?.id;
          if (id !== undefined) workspace = done(workspace, what, id, caret).workspace;
        }
        expect(lettersIn(workspace)).to.equal(letters);
        expect(unsaid(workspace)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });
});

function done(workspace: Workspace, what: string, id: string, caret: number): Arranged {
  if (what === 'merge') return mergePieces(workspace, id);
  if (what === 'split') return splitPiece(workspace, id, caret);
  if (what === 'up' || what === 'down') return movePiece(workspace, id, what === 'up' ? -1 : 1);
  return withKinds(workspace, new Map([[id, { kind: what as PieceKind }]]));
}

/** All letters of the pieces, in an order that does not change with theirs. */
const lettersIn = (workspace: Workspace): string =>
  [...texts(workspace).join('').replace(/\s/g, '')].sort().join('');

/** Words that stand neither in the content nor among the left-overs. */
function unsaid({ content, source }: Workspace): readonly string[] {
  const said = new Set(wordsIn(JSON.stringify(content).replace(/\\[nt\\]/g, ' ')));
  for (const { text } of source!.leftOvers) for (const word of wordsIn(text)) said.add(word);
  return source!.document.pieces
    .flatMap((piece) => wordsIn(textOfPiece(piece)))
    .filter((word) => !said.has(word) && !isSaidByKey(word, content));
}
