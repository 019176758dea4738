import type { Omission, OmissionReason, Piece, Place } from '../../pieces.js';

/** Where a workbook's pieces and omissions are put, each with a name and a place. */
export interface Sink {
  readonly pieces: Piece[];
  readonly omissions: Omission[];
  readonly next: (sheet: string, cell?: string) => { readonly id: string; readonly place: Place };
  readonly omit: (reason: OmissionReason, text: string, sheet: string, cell?: string) => void;
}

/** Makes an empty sink. */
export function sink(): Sink {
  let block = 0;
  const place = (sheet: string, cell?: string): Place => ({ block: ++block, sheet, ...(cell && { cell }) });
  const omissions: Omission[] = [];
  return {
    pieces: [],
    omissions,
    next: (sheet, cell) => {
      const at = place(sheet, cell);
      return { id: `p${at.block}`, place: at };
    },
    omit: (reason, text, sheet, cell) => omissions.push({ reason, text, place: place(sheet, cell) }),
  };
}

/** A cell's name, such as "B3". */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
