import { wordsIn } from '../../import/compose/plain.js';
import type { Omission, Piece } from '../../import/pieces.js';
import type { LeftOver, PieceSuggestion } from '../../import/suggestion.js';
import type { Source } from '../model/workspace.js';

/** A piece in the list, with what it is taken for. */
export interface PieceEntry {
  readonly key: string;
  readonly piece: Piece;
  readonly suggestion: PieceSuggestion | undefined;
  /** Whether its words are on the page. */
  readonly isPlaced: boolean;
  /** Whether the editor has chosen its kind or agreed to it. */
  readonly isSettled: boolean;
}

/** What the reader left out in one place, for one reason. */
export interface OmissionEntry {
  readonly key: string;
  readonly omissions: readonly Omission[];
}

/** A line of the list of what the document has. */
export type SourceEntry = PieceEntry | OmissionEntry;

/** Tells a piece from what the reader left out. */
export const isPieceEntry = (entry: SourceEntry): entry is PieceEntry => 'piece' in entry;

/** What a line looks by: the same as long as it is to look the same. */
export const drawnBy = (entry: SourceEntry): readonly unknown[] =>
  isPieceEntry(entry)
    ? [entry.piece, entry.suggestion, entry.isPlaced, entry.isSettled]
    : [entry.omissions[0], entry.omissions.length];

/** Whether an entry is a guess that nobody has looked at. */
export const isGuess = (entry: SourceEntry): entry is PieceEntry =>
  isPieceEntry(entry) && !entry.isSettled && entry.isPlaced && entry.suggestion?.certainty === 'guess';

/** Whether what an entry says is not on the page. */
export const isOut = (entry: SourceEntry): boolean => !isPieceEntry(entry) || !entry.isPlaced;

/** All that the document has, in its order: pieces, and what the reader left out where it stood. */
export function entriesOf(source: Source): readonly SourceEntry[] {
  const { document, suggestions, settled, origins, leftOvers } = source;
  const told = new Map(suggestions.map((one) => [one.piece, one]));
  const agreed = new Set(settled);
  const placed = new Set(origins.flatMap(({ pieces }) => pieces));
  const structural = new Set(
    leftOvers.filter(({ reason }) => reason === 'said-by-structure').map(({ place }) => place.block),
  );
  const left = groupsOf(document.omissions);
  const entries: SourceEntry[] = [];
  for (const piece of document.pieces) {
    while (left.length && (piece.kind === 'note' || left[0]!.omissions[0]!.place.block < piece.place.block))
      entries.push(left.shift()!);
    const suggestion = told.get(piece.id);
    const isPlaced =
      suggestion?.kind !== 'omitted' && (placed.has(piece.id) || structural.has(piece.place.block));
    entries.push({ key: piece.id, piece, suggestion, isPlaced, isSettled: agreed.has(piece.id) });
  }
  return [...entries, ...left];
}

/** Puts together what follows on each other and was left out for the same reason. */
function groupsOf(omissions: readonly Omission[]): OmissionEntry[] {
  const groups: { key: string; omissions: Omission[] }[] = [];
  const inOrder = omissions.map((omission, at) => ({ omission, at }));
  inOrder.sort((one, other) => one.omission.place.block - other.omission.place.block);
  for (const { omission, at } of inOrder) {
    const last = groups.at(-1)?.omissions.at(-1);
    const goesOn = last?.reason === omission.reason && omission.place.block - last.place.block <= 1;
    if (goesOn) groups.at(-1)!.omissions.push(omission);
    else groups.push({ key: `left-out ${at}`, omissions: [omission] });
  }
  return groups;
}

/** Words that say nothing by themselves, such as what is left of "Antagen av kommunfullmäktige" when it has become a fact. */
const SMALL = new Set(
  'av den det en ett för i och om på samt till a an and by for in of on the to'.split(' '),
);

/** Whether words of the source have no place, and are missed. */
const isHomeless = ({ reason, text }: LeftOver): boolean =>
  reason === 'no-place' && wordsIn(text).some((word) => !SMALL.has(word));

/** How much of the document has a place on the page. */
export interface Tally {
  readonly total: number;
  readonly placed: number;
  /** What has none. */
  readonly out: readonly SourceEntry[];
  /** What the editor should look at. */
  readonly guesses: readonly PieceEntry[];
  /** Words that nobody knew a place for. */
  readonly homeless: readonly LeftOver[];
}

/** Counts what has a place, what is left out and what is guessed. */
export function tallyOf(entries: readonly SourceEntry[], leftOvers: readonly LeftOver[]): Tally {
  const out = entries.filter(isOut);
  return {
    total: entries.length,
    placed: entries.length - out.length,
    out,
    guesses: entries.filter(isGuess),
    homeless: leftOvers.filter(isHomeless),
  };
}
