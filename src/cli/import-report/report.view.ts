import { CERTAINTY_WORDS } from '../../import/certainty-words.js';
import { say } from '../../text/localized.js';
import type { Language } from '../command.js';
import type { ChangeGroup } from '../import-changes.js';
import { countsOf, kindsOf } from '../import-summary.js';
import type { ImportedDocument } from '../../import/import-document.js';
import { leftOversView, type LeftOverGroup } from './left-overs.view.js';
import { FORMAT_WORDS, REPORT_WORDS, type ReportWords } from './report-words.js';
import { rowsView, type RowView } from './rows.view.js';
import { beginning, textOf } from './source-piece.view.js';

/** A document that was imported, and what is known around it. */
export interface ReportedImport {
  readonly imported: ImportedDocument;
  /** The source's file name. */
  readonly name: string;
  /** The content file's name. */
  readonly out: string;
  /** What is new since last year's file, group by group; missing where there is none. */
  readonly changes?: readonly ChangeGroup[] | undefined;
}

/** A guess to see to, with the row that it stands in. */
interface GuessView {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly place: string;
}

/** All that a report says, in one language. */
export interface ReportView {
  readonly language: Language;
  readonly words: ReportWords;
  readonly title: string;
  /** The source's name, form and length. */
  readonly source: readonly string[];
  readonly out: string;
  readonly placed: number;
  readonly leftOut: number;
  readonly guessed: number;
  readonly isAllGuessed: boolean;
  readonly kinds: readonly string[];
  readonly certainties: readonly { readonly word: string; readonly meaning: string }[];
  readonly guesses: readonly GuessView[];
  readonly leftOvers: readonly LeftOverGroup[];
  readonly changes: readonly ChangeGroup[] | undefined;
  readonly rows: readonly RowView[];
}

/** The most guesses that are listed: where all is guessed the list would be the whole document. */
const MOST_GUESSES = 40;

/** Makes all that a report says of an import. */
export function reportView({ imported, name, out, changes }: ReportedImport, language: Language): ReportView {
  const { source, suggestions, leftOvers, content } = imported;
  const words = REPORT_WORDS[language];
  const rows = rowsView(imported, language);
  const pages = source.pages === undefined ? [] : [words.pages(source.pages)];
  const reader = { wanted: language, lang: language, fileLang: content.language ?? 'sv' };
  return {
    language,
    words,
    title: say(content.title, reader)?.text ?? name,
    source: [name, FORMAT_WORDS[source.format][language], ...pages],
    out,
    ...countsOf(imported),
    isAllGuessed: source.guessed === true,
    kinds: kindsOf(
      suggestions.map(({ kind }) => kind),
      language,
    ),
    certainties: Object.values(CERTAINTY_WORDS).map(({ word, meaning }) => ({
      word: word[language],
      meaning: meaning[language],
    })),
    guesses: guessesOf(imported, rows),
    leftOvers: leftOversView(leftOvers, language),
    changes,
    rows,
  };
}

/** The pieces that are guessed, each once. */
function guessesOf({ source }: ImportedDocument, rows: readonly RowView[]): readonly GuessView[] {
  const guesses: GuessView[] = [];
  for (const [i, { id, place, suggestions }] of rows.entries()) {
    const guess = suggestions.find(({ isGuess, isOmitted }) => isGuess && !isOmitted);
    if (!guess) continue;
    guesses.push({ id, place, kind: guess.kind, text: beginning(textOf(source.pieces[i]!)) });
  }
  return guesses;
}

/** The guesses that are listed, and how many more there are. */
export const listedGuesses = (
  guesses: readonly GuessView[],
): { readonly listed: readonly GuessView[]; readonly more: number } => ({
  listed: guesses.slice(0, MOST_GUESSES),
  more: Math.max(0, guesses.length - MOST_GUESSES),
});
