import { oncePer } from '../../format/once-per.js';
import type { Piece, Run, TablePiece } from '../pieces.js';

/** What a text has that is one line already has not. */
const UNTIDY = /[\u00AD\u00A0\t\n\v\f\r\u2000-\u200A\u2028\u2029\u202F\u3000\uFEFF]| {2}|^ | $/;

/** Makes one line of a text: soft hyphens out, all white space one space. */
export const tidy = (text: string): string =>
  !UNTIDY.test(text)
    ? text
    : text
        .replace(/\u00AD/g, '')
        .replace(/[\s\u00A0]+/g, ' ')
        .trim();

/** Puts the texts of runs together, white space as one space each, without the marks that refer to notes. */
export const plainOf = oncePer((runs: readonly Run[]) =>
  tidy(runs.map(({ text, note }) => (note === undefined ? text : '')).join('')),
);

/** Gives a piece's own number and text as one line; of a table all its cells, of a figure its words. */
export const textOfPiece = oncePer((piece: Piece): string => {
  if (piece.kind === 'table') return textOfTable(piece);
  if (piece.kind === 'figure') return tidy(`${piece.alt ?? ''} ${piece.caption ?? ''}`);
  const number = 'number' in piece ? (piece.number ?? '') : '';
  return tidy(`${number} ${plainOf(piece.runs)}`);
});

const textOfTable = ({ caption = '', rows }: TablePiece): string =>
  tidy([caption, ...rows.flatMap((row) => row.flatMap(({ pieces }) => pieces.map(textOfPiece)))].join(' '));

/** Gives the sentences of a text. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/**
 * Gives the words of a text in small letters, without punctuation: what "nothing is lost" is counted by. A date is one
 * word: its parts may all stand somewhere else.
 */
export const wordsIn = (text: string): readonly string[] =>
  text
    .replace(/\u00AD/g, '')
    .toLowerCase()
    .match(/\d{4}-\d\d(?:-\d\d)?(?![\p{L}\p{N}-])|[\p{L}\p{N}\p{M}]+/gu) ?? [];
