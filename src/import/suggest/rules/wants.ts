import { plainOf, textOfPiece } from '../../compose/plain.js';
import { promiseLead } from '../../compose/promise.js';
import type { Words } from '../../words/words.js';
import { isOneOf } from '../../words/says.js';
import { ownPieces, partsOf, type Part } from '../part.js';
import { told } from '../told.js';
import type { PartRule } from './rule.js';

/** "Vi vill", "Vi ska" and their kin: what a heading says that a list of a goal is. */
export function wantsTopic(part: Part, words: Words): 'aim' | 'commitment' | undefined {
  const said = part.piece && plainOf(part.piece.runs);
  if (said === undefined) return undefined;
  // "SOCIALFÖRVALTNINGEN SKA" looks like a heading.
  const leadsIn = ownPieces(part)[0]?.kind === 'item' && promiseLead(said, words)?.isWhole;
  return wantsIn(said, words) ?? (leadsIn ? 'commitment' : undefined);
}

/** "Önskat läge 2030" */
const YEAR = /\s+(?:19|20)\d\d$/;

/** The same for any text that is nothing but such words. */
export function wantsIn(text: string, words: Words): 'aim' | 'commitment' | undefined {
  if (text.length > 60) return undefined;
  const said = text.replace(YEAR, '');
  if (isOneOf(said, words.headings.aims)) return 'aim';
  return isOneOf(said, words.headings.commitments) ? 'commitment' : undefined;
}

/** A list of aims or commitments under their words: an item or a paragraph each. */
export const wantsRule: PartRule = (part, { words }) => {
  const kind = wantsTopic(part, words);
  if (!kind || partsOf(part).length) return undefined;
  const said = plainOf(part.piece!.runs);
  return {
    heading: told(kind, 'certain', 'wants-heading', said),
    piece: (piece) =>
      (piece.kind === 'item' || (piece.kind === 'paragraph' && !piece.role)) && textOfPiece(piece)
        ? told(kind, 'certain', 'wants-list', said)
        : undefined,
  };
};
