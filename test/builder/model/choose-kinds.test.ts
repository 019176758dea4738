import { expect } from 'chai';
import { withValue } from '../../../src/builder/model/json-path.js';
import { withKinds, workspaceOf } from '../../../src/builder/model/choose-kinds.js';
import { readSource } from '../../../src/import/read-source.js';
import type { SourceDocument } from '../../../src/import/pieces.js';

const MARKDOWN = `# Plan

## Mål 1: Framtid

Vi vill

- att fler bor här

## Bakgrund

Kommunen växer.
`;
const bytes = new TextEncoder().encode(MARKDOWN);
const document = (await readSource(bytes, { name: 'plan.md' })) as SourceDocument;
const fresh = () => workspaceOf('plan.md', document);
const pieceWith = (text: string): string =>
  document.pieces.find((piece) => JSON.stringify(piece).includes(text))!.id;
interface Told {
  readonly goals?: readonly { readonly title: string; readonly aims?: readonly string[] }[];
  readonly sections?: readonly { readonly title: string }[];
}

describe('an editor’s choice of what a piece is', () => {
  it('composes the content anew, and is known to be certain and the editor’s', () => {
    const piece = pieceWith('Bakgrund');
    const { workspace, lost } = withKinds(fresh(), new Map([[piece, { kind: 'goal' }]]));
    const { goals } = workspace.content as Told;
    expect(goals?.map(({ title }) => title)).to.deep.equal(['Framtid', 'Bakgrund']);
    expect(lost).to.deep.equal([]);
    const suggestion = workspace.source!.suggestions.find((one) => one.piece === piece)!;
    expect([suggestion.certainty, suggestion.reason.code]).to.deep.equal(['certain', 'editor']);
    expect(workspace.source!.settled).to.deep.equal([piece]);
  });

  it('keeps what has been written by hand', () => {
    const before = fresh();
    const edited = {
      ...before,
      content: withValue(before.content, ['goals', 0, 'aims', 0], 'att alla trivs') as object,
    };
    const { workspace } = withKinds(edited, new Map([[pieceWith('Bakgrund'), { kind: 'goal' }]]));
    const { goals } = workspace.content as Told;
    expect(goals?.[0]?.aims).to.deep.equal(['att alla trivs']);
    expect(goals?.[1]?.title).to.equal('Bakgrund');
  });

  it('tells of what was written by hand in an entry that is no more', () => {
    const before = fresh();
    const edited = {
      ...before,
      content: withValue(before.content, ['goals', 0, 'title'], 'Vår framtid') as object,
    };
    const { lost } = withKinds(edited, new Map([[pieceWith('Mål 1'), { kind: 'text' }]]));
    expect(lost).to.deep.equal([['goals', 0]]);
  });
});
