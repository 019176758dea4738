import { textOfPiece } from '../../import/compose/plain.js';
import type { Piece } from '../../import/pieces.js';
import type { Workspace } from '../model/workspace.js';
import { findOnPage } from './find-on-page.js';
import { lettersOf, shownLetters } from './page-letters.js';
import { pointerAt } from './pointer-at.js';
import { samePlace } from './same-place.js';

/** Finds what a piece has become on the page; undefined where it is not there. */
export function elementOf(root: Element, { content, source }: Workspace, id: string): Element | undefined {
  const piece = source?.document.pieces.find((one) => one.id === id);
  if (!source || !piece) return undefined;
  const words = piece.kind === 'table' ? '' : textOfPiece(piece);
  const bare = 'runs' in piece ? piece.runs.map(({ text }) => text).join('') : words;
  const places = source.origins.flatMap(({ pointer, pieces }) => {
    const place = pieces.includes(id) ? samePlace(pointer, source.composed, content) : undefined;
    return place === undefined ? [] : [place];
  });
  let nearest: Element | undefined;
  for (const place of places) {
    const found = findOnPage(root, content, place, bare);
    if (found && says(found, bare)) return found;
    nearest ??= found;
  }
  return nearest;
}

const says = (element: Element, words: string): boolean => shownLetters(element).includes(lettersOf(words));

/** Finds the piece that an element of the page was made of. */
export function pieceOf(element: Element, { content, source }: Workspace): string | undefined {
  const pointer = pointerAt(element, content);
  if (!source || pointer === undefined) return undefined;
  const at = samePlace(pointer, content, source.composed) ?? pointer;
  const around = source.origins.filter(({ pointer: one }) => one && (at === one || at.startsWith(`${one}/`)));
  const within = around.length
    ? around
    : source.origins.filter(({ pointer: one }) => one.startsWith(`${at}/`));
  within.sort((one, other) => other.pointer.length - one.pointer.length);
  const letters = shownLetters(element);
  const pieces = new Map(source.document.pieces.map((piece) => [piece.id, piece]));
  for (const { pieces: ids } of within) {
    const said = ids.find((id) => isSaidBy(pieces.get(id), letters));
    if (said !== undefined) return said;
  }
  return within[0]?.pieces[0];
}

function isSaidBy(piece: Piece | undefined, letters: string): boolean {
  if (!piece) return false;
  const own = lettersOf(textOfPiece(piece));
  return own !== '' && letters !== '' && (own.includes(letters) || letters.includes(own));
}
