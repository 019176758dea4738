import type { PieceKind } from '../../import/suggestion.js';
import type { Arranger, Outcome } from './arranger.js';
import type { Action } from './panel.template.js';
import { isPieceEntry, type SourceEntry } from './source-entries.js';

/** Does what a line's button or keys ask for, where it changes the document. */
export function actOn(arranger: Arranger, entry: SourceEntry, action: Action): Outcome | undefined {
  const { key } = entry;
  if (!isPieceEntry(entry))
    return action === 'take-in' ? arranger.takeIn(entry.omissions, 'text') : undefined;
  if (entry.piece.kind === 'note') return undefined;
  switch (action) {
    case 'agree':
      return arranger.agree(key);
    case 'up':
    case 'down':
      return arranger.move(key, action === 'up' ? -1 : 1);
    case 'outdent':
    case 'indent':
      return arranger.shift(key, action === 'indent' ? 1 : -1);
    case 'drop':
      return arranger.giveKind([key], 'omitted');
    case 'merge':
      return arranger.merge([key]);
    default:
      return undefined;
  }
}

/** Gives a line another kind; what the reader had left out is taken in as one. */
export const giveKindTo = (arranger: Arranger, entry: SourceEntry, kind: PieceKind): Outcome | undefined =>
  isPieceEntry(entry) ? arranger.giveKind([entry.key], kind) : arranger.takeIn(entry.omissions, kind);
