import { kindCount, KIND_WORDS } from '../import/kind-words.js';
import type { ImportedDocument } from '../import/import-document.js';
import { OMISSION_WORDS } from '../import/omission-words.js';
import { placeInWords } from '../import/place-words.js';
import type { LeftOver, PieceKind } from '../import/suggestion.js';
import { quote } from '../read/messages/quote.js';
import type { Language } from './command.js';
import { beginning, textOf } from './import-report/source-piece.view.js';

/** How many pieces have a place in the content, how many of them are guessed, and how many are left out. */
export interface ImportCounts {
  readonly placed: number;
  readonly guessed: number;
  readonly leftOut: number;
}

/** The most guesses that are listed in a terminal: the report has them all. */
const MOST_GUESSES = 8;

/** Counts what has become of a document. */
export function countsOf({
  suggestions,
  leftOvers,
}: Pick<ImportedDocument, 'suggestions' | 'leftOvers'>): ImportCounts {
  const placed = suggestions.filter(({ kind }) => kind !== 'omitted');
  return {
    placed: placed.length,
    guessed: placed.filter(({ certainty }) => certainty === 'guess').length,
    leftOut: leftOvers.filter(isLeftOut).length,
  };
}

/** Whether words are not in the content at all: what its structure says is said in another way. */
export const isLeftOut = ({ reason }: LeftOver): boolean => reason !== 'said-by-structure';

/** Says how many pieces of each kind there are, in the builder's order. */
export const kindsOf = (kinds: readonly PieceKind[], language: Language): readonly string[] =>
  (Object.keys(KIND_WORDS) as PieceKind[])
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ kind, count }) => count && kind !== 'omitted')
    .map(({ kind, count }) => kindCount(kind, count, language));

/** Says in a few lines what has become of a document: what it is now, what is left out, what is guessed. */
export function importSummary(imported: ImportedDocument, name: string, language: Language): string {
  const { source, suggestions, leftOvers } = imported;
  const { placed, guessed, leftOut } = countsOf(imported);
  const kinds = kindsOf(
    suggestions.map(({ kind }) => kind),
    language,
  ).join(', ');
  const reasons = Object.entries(OMISSION_WORDS)
    .map(([reason, { name }]) => ({
      name: name[language].toLowerCase(),
      count: leftOvers.filter((one) => one.reason === reason && isLeftOut(one)).length,
    }))
    .filter(({ count }) => count)
    .map(({ name, count }) => `${name} (${count})`)
    .join(', ');
  const sentences = {
    sv: {
      placed: `${placed} ${placed === 1 ? 'stycke har' : 'stycken har'} fått en plats`,
      leftOut: `${leftOut} är ${leftOut === 1 ? 'utelämnat' : 'utelämnade'}`,
      guessed: `${guessed} är ${guessed === 1 ? 'gissat' : 'gissade'}`,
      nothing: 'inget är utelämnat',
      certain: 'inget är gissat',
      all: 'Filen säger inte själv vad som är rubrik, lista eller tabell, så allt är gissat. Finns dokumentet i Word blir det bättre därifrån.',
    },
    en: {
      placed: `${placed} ${placed === 1 ? 'piece has a place' : 'pieces have a place'}`,
      leftOut: `${leftOut} ${leftOut === 1 ? 'is' : 'are'} left out`,
      guessed: `${guessed} ${guessed === 1 ? 'is' : 'are'} guessed`,
      nothing: 'nothing is left out',
      certain: 'nothing is guessed',
      all: 'The file does not say what is a heading, a list or a table, so all is guessed. If the document is to be had in Word, it will do better from there.',
    },
  }[language];
  return [
    `${name}: ${sentences.placed}.`,
    ...(kinds ? [`  ${kinds}`] : []),
    leftOut ? `  ${sentences.leftOut}: ${reasons}` : `  ${sentences.nothing}`,
    ...(source.guessed
      ? [`  ${sentences.all}`]
      : [guessed ? `  ${sentences.guessed}:` : `  ${sentences.certain}`, ...guessLines(imported, language)]),
  ].join('\n');
}

/** The first guesses, each on a line: where, what it was taken for, and its first words. */
function guessLines({ source, suggestions }: ImportedDocument, language: Language): readonly string[] {
  const pieces = new Map(source.pieces.map((piece) => [piece.id, piece]));
  const guesses = suggestions.filter(({ kind, certainty }) => kind !== 'omitted' && certainty === 'guess');
  const lines = guesses.slice(0, MOST_GUESSES).flatMap(({ piece: id, kind }) => {
    const piece = pieces.get(id);
    if (!piece) return [];
    const place = placeInWords(piece.place, language);
    return [`    ${quote(place)}: ${KIND_WORDS[kind][language][0]}, ${quote(beginning(textOf(piece), 60))}`];
  });
  const more = guesses.length - MOST_GUESSES;
  if (more > 0) lines.push({ sv: `    … och ${more} till`, en: `    … and ${more} more` }[language]);
  return lines;
}
