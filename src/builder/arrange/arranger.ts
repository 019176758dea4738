import type { Omission, Piece } from '../../import/pieces.js';
import type { PieceKind } from '../../import/suggestion.js';
import { filled, type Wording } from '../language.js';
import { withKinds } from '../model/choose-kinds.js';
import type { Source, Workspace } from '../model/workspace.js';
import type { WorkspaceStore } from '../model/workspace-store.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import type { Arranged } from './changed.js';
import { kindInSentence } from './kind-choices.js';
import { DEEPEST, levelFor, levelOf } from './level-of.js';
import { mergePieces } from './merge-pieces.js';
import { movedWith, movePiece, orderOf } from './move-piece.js';
import { restoreOmissions } from './restore-omissions.js';
import { cut, nameOfPiece } from './short-text.js';
import { splitPiece } from './split-piece.js';

/** What came of a change. */
export interface Outcome {
  readonly name: Wording;
  /** Whether an edit made by hand had no place any longer. */
  readonly isLossy: boolean;
  /** Id of the piece to go on with. */
  readonly piece: string | undefined;
}

/** Changes what the document's pieces are, each change with a name that undo shows. */
export class Arranger {
  readonly #store: WorkspaceStore;

  constructor(store: WorkspaceStore) {
    this.#store = store;
  }

  get #workspace(): Workspace | undefined {
    return this.#store.current;
  }

  /** Gives pieces a kind. */
  giveKind(ids: readonly string[], kind: PieceKind): Outcome | undefined {
    const { source } = this.#workspace ?? {};
    const [first] = ids;
    if (!source || first === undefined) return undefined;
    const choices = ids.map((id) => {
      const level = levelFor(source, id, kind);
      return [id, { kind, ...(level !== undefined && { level }) }] as const;
    });
    const count = ids.length;
    const [one, many] =
      kind === 'omitted' ? [WORDS.dropped, WORDS.droppedSeveral] : [WORDS.made, WORDS.madeSeveral];
    const name = count > 1 ? filled(many, { count }) : this.#about(one, first);
    const changed = withKinds(this.#workspace!, new Map(choices));
    return this.#take(withKind(name, kind), { ...changed, piece: first }, `kind of ${ids.join(' ')}`);
  }

  /** Puts a part a level further in or out. */
  shift(id: string, by: -1 | 1): Outcome | undefined {
    const { source } = this.#workspace ?? {};
    const suggestion = source?.suggestions.find(({ piece }) => piece === id);
    const piece = pieceIn(source, id);
    const level = piece && levelOf(piece, suggestion);
    if (!suggestion || level === undefined) return undefined;
    const to = Math.min(DEEPEST, Math.max(1, level + by));
    if (to === level) return undefined;
    const changed = withKinds(this.#workspace!, new Map([[id, { kind: suggestion.kind, level: to }]]));
    const name = filled(this.#about(WORDS.leveled, id), { level: to });
    return this.#take(name, { ...changed, piece: id }, `level of ${id}`);
  }

  /** Agrees to what a piece is taken for. */
  agree(id: string): Outcome | undefined {
    const { source } = this.#workspace ?? {};
    const suggestion = source?.suggestions.find(({ piece }) => piece === id);
    if (!source || !suggestion) return undefined;
    const settled = [...new Set([...source.settled, id])];
    const workspace = { ...this.#workspace!, source: { ...source, settled } };
    const name = withKind(this.#about(WORDS.agreedTo, id), suggestion.kind);
    return this.#take(name, { workspace, lost: [], piece: id });
  }

  /** Merges each of some pieces with the one before it. */
  merge(ids: readonly string[]): Outcome | undefined {
    const [first] = ids;
    if (!this.#workspace || first === undefined) return undefined;
    const name =
      ids.length > 1
        ? filled(WORDS.mergedSeveral, { count: ids.length + 1 })
        : this.#about(WORDS.merged, first);
    let arranged: Arranged = { workspace: this.#workspace, lost: [] };
    for (const id of ids) {
      const { lost } = arranged;
      const next = mergePieces(arranged.workspace, id);
      arranged = { ...arranged, ...next, lost: [...lost, ...next.lost] };
    }
    return this.#take(name, arranged);
  }

  /** Splits a piece before a character of its text. */
  split(id: string, at: number): Outcome | undefined {
    return (
      this.#workspace && this.#take(this.#about(WORDS.splitted, id), splitPiece(this.#workspace, id, at))
    );
  }

  /** Moves a piece a step up or down, a heading with what stands under it. */
  move(id: string, by: -1 | 1): Outcome | undefined {
    const { source } = this.#workspace ?? {};
    if (!source) return undefined;
    const [alone, whole] =
      by < 0 ? [WORDS.movedUp, WORDS.movedPartUp] : [WORDS.movedDown, WORDS.movedPartDown];
    const isPart = movedWith(orderOf(source), id) > 1;
    const name = this.#about(isPart ? whole : alone, id);
    return this.#take(name, movePiece(this.#workspace!, id, by));
  }

  /** Takes in what the reader left out. */
  takeIn(omissions: readonly Omission[], kind: PieceKind): Outcome | undefined {
    const name = filled(WORDS.tookIn, { text: cut(omissions[0]?.text ?? '') });
    return this.#workspace && this.#take(name, restoreOmissions(this.#workspace, omissions, kind));
  }

  #take(name: Wording, { workspace, lost, piece }: Arranged, field?: string): Outcome | undefined {
    if (workspace === this.#workspace) return undefined;
    this.#store.change(name, workspace, field);
    return { name, isLossy: lost.length > 0, piece };
  }

  #about(wording: Wording, id: string): Wording {
    const piece = pieceIn(this.#workspace?.source, id);
    const text = (language: 'sv' | 'en'): string => (piece ? nameOfPiece(piece, language) : '');
    return {
      sv: wording.sv.replace('{text}', () => text('sv')),
      en: wording.en.replace('{text}', () => text('en')),
    };
  }
}

const pieceIn = (source: Source | undefined, id: string): Piece | undefined =>
  source?.document.pieces.find((piece) => piece.id === id);

const withKind = (wording: Wording, kind: PieceKind): Wording => ({
  sv: wording.sv.replace('{kind}', () => kindInSentence(kind, 'sv')),
  en: wording.en.replace('{kind}', () => kindInSentence(kind, 'en')),
});
