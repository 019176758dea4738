import { CERTAINTY_WORDS } from '../../import/certainty-words.js';
import { KIND_WORDS } from '../../import/kind-words.js';
import { reasonInWords } from '../../import/reason-words.js';
import { placeInWords } from '../../import/place-words.js';
import type { Piece } from '../../import/pieces.js';
import type { PieceSuggestion } from '../../import/suggestion.js';
import type { Language } from '../command.js';
import type { ImportedDocument } from '../../import/import-document.js';
import { outcomesIn, type OutcomeView } from './outcome.view.js';
import { sourcePieceView, type SourcePieceView } from './source-piece.view.js';

/** A piece of a source beside what it was taken for. */
export interface RowView {
  /** Id of the row in the report, that links lead to. */
  readonly id: string;
  readonly place: string;
  readonly piece: SourcePieceView;
  readonly suggestions: readonly SuggestionView[];
}

/** What a piece, or rows of a table, was taken for. */
export interface SuggestionView {
  readonly kind: string;
  readonly isOmitted: boolean;
  /** Rows of a table that it is about: “rad 2–9”. */
  readonly rows?: string;
  readonly certainty: string;
  readonly isGuess: boolean;
  readonly reason: string;
  readonly outcomes: readonly OutcomeView[];
}

/** The most places in the content that are told of for a piece: what a table becomes is long. */
const MOST_OUTCOMES = 12;

/** Puts each piece of a source beside its suggestions. */
export function rowsView(
  { source, suggestions, origins, content }: ImportedDocument,
  language: Language,
): readonly RowView[] {
  const suggested = groupedBy(suggestions, ({ piece }) => piece);
  const pointers = groupedBy(
    origins.flatMap(({ pointer, pieces }) => pieces.map((piece) => ({ pointer, piece }))),
    ({ piece }) => piece,
  );
  const outcomeOf = outcomesIn(content, language);
  return source.pieces.map((piece): RowView => {
    const own = together(suggested.get(piece.id) ?? []);
    const places = deepest((pointers.get(piece.id) ?? []).map(({ pointer }) => pointer));
    return {
      id: piece.id,
      place: placeInWords(piece.place, language),
      piece: sourcePieceView(piece),
      suggestions: own.map(({ rows, ...suggestion }, i) => ({
        kind: KIND_WORDS[suggestion.kind][language][0],
        isOmitted: suggestion.kind === 'omitted',
        ...(rows && { rows: rowsInWords(rows, piece, language) }),
        certainty: CERTAINTY_WORDS[suggestion.certainty].word[language],
        isGuess: suggestion.certainty === 'guess',
        reason: reasonInWords(suggestion.reason, language),
        outcomes:
          // Which row of a table each place is of is not told: they stand after the last suggestion.
          i === own.length - 1
            ? places.slice(0, MOST_OUTCOMES).map((pointer) => outcomeOf(pointer, suggestion.kind))
            : [],
      })),
    };
  });
}

type Grouped = Omit<PieceSuggestion, 'row'> & { readonly rows?: readonly number[] };

/** Puts together what is said of several rows of a table in the same words. */
function together(suggestions: readonly PieceSuggestion[]): readonly Grouped[] {
  const groups = groupedBy(suggestions, ({ kind, certainty, reason, row }) =>
    JSON.stringify([kind, certainty, reason, row === undefined]),
  );
  return [...groups.values()].map((group) => {
    const { row, ...first } = group[0]!;
    return row === undefined
      ? first
      : { ...first, rows: group.map(({ row = 0 }) => row).sort((a, b) => a - b) };
  });
}

/** “rad 2–4, 7”, counted from 1 as the table is drawn. */
function rowsInWords(rows: readonly number[], piece: Piece, language: Language): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  const all = piece.kind === 'table' && spans.length === 1 && rows.length === piece.rows.length;
  if (all) return language === 'sv' ? 'alla rader' : 'all rows';
  const said = spans.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(', ');
  return `${language === 'sv' ? 'rad' : rows.length > 1 ? 'rows' : 'row'} ${said}`;
}

/** The pointers that no other one leads on from. */
const deepest = (pointers: readonly string[]): readonly string[] => {
  const sorted = [...new Set(pointers)].sort();
  return sorted.filter((pointer, i) => !sorted[i + 1]?.startsWith(`${pointer}/`));
};

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
