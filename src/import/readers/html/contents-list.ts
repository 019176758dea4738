import type { Omission, Piece, Run } from '../../pieces.js';
import { runsText } from '../runs.js';

/** Headings' own addresses, as Word, Google Docs and LibreOffice name them. */
const TO_HEADING = /^#(?:_Toc|heading=h\.|__RefHeading)/i;
const HEADING = /^(?:innehåll|innehållsförteckning|contents|table of contents|sisällys|sisällysluettelo)$/i;

/** Tells whether a text is an entry of a contents list: all of it leads to a heading of the page. */
export function isContentsEntry(runs: readonly Run[], words: string): boolean {
  const said = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return (
    said.length > 0 &&
    said.every(({ link }) => link?.startsWith('#')) &&
    (said.every(({ link }) => TO_HEADING.test(link!)) || /\s\d{1,4}$/.test(words))
  );
}

/** Takes the heading of a contents list from the pieces, once the list itself has been left out. */
export function withoutContentsHeadings(
  pieces: readonly Piece[],
  omissions: readonly Omission[],
): { readonly pieces: readonly Piece[]; readonly omissions: readonly Omission[] } {
  const lists = new Set(
    omissions.filter(({ reason }) => reason === 'contents-list').map(({ place }) => place.block),
  );
  const headings = new Set(
    pieces.filter(
      (piece) =>
        (piece.kind === 'heading' || piece.kind === 'paragraph') &&
        lists.has(piece.place.block + 1) &&
        HEADING.test(runsText(piece.runs).trim()),
    ),
  );
  if (!headings.size) return { pieces, omissions };
  const more = [...headings].map((piece): Omission => {
    const text = 'runs' in piece ? runsText(piece.runs) : '';
    return { reason: 'contents-list', text, place: piece.place };
  });
  return {
    pieces: pieces.filter((piece) => !headings.has(piece)),
    omissions: [...omissions, ...more].sort((one, other) => one.place.block - other.place.block),
  };
}
