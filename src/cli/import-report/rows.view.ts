import { CERTAINTY_WORDS } from '../../import/certainty-words.js';
import { KIND_WORDS } from '../../import/kind-words.js';
import { reasonInWords } from '../../import/reason-words.js';
import { placeInWords } from '../../import/place-words.js';
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

/** What a piece was taken for. */
export interface SuggestionView {
  readonly kind: string;
  readonly isOmitted: boolean;
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
    const own = suggested.get(piece.id) ?? [];
    const places = deepest((pointers.get(piece.id) ?? []).map(({ pointer }) => pointer));
    return {
      id: piece.id,
      place: placeInWords(piece.place, language),
      piece: sourcePieceView(piece),
      suggestions: own.map((suggestion, i) => ({
        kind: KIND_WORDS[suggestion.kind][language][0],
        isOmitted: suggestion.kind === 'omitted',
        certainty: CERTAINTY_WORDS[suggestion.certainty].word[language],
        isGuess: suggestion.certainty === 'guess',
        reason: reasonInWords(suggestion.reason, language),
        outcomes:
          i === own.length - 1
            ? places.slice(0, MOST_OUTCOMES).map((pointer) => outcomeOf(pointer, suggestion.kind))
            : [],
      })),
    };
  });
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
