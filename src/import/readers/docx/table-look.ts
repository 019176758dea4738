import type { Piece } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { Style } from './styles.js';
import { child, isOn } from './values.js';

/** What of a table its style draws unlike the rest. */
export interface TableLook {
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
}

const FIRST_ROW = 0x20;
const FIRST_COLUMN = 0x80;

/**
 * Tells whether a table's first row and column look like heads. Word switches them on for all tables, also where the style draws
 * nothing special: then it says nothing.
 */
export function tableLook(properties: XmlNode | undefined, style: Style | undefined): TableLook {
  const attributes = child(properties, 'w:tblLook')?.attributes ?? {};
  const bits = Number.parseInt(attributes['w:val'] ?? '0', 16) || 0;
  const has = (name: string, bit: number) => {
    const said = attributes[name];
    return said === undefined ? (bits & bit) !== 0 : isOn(said);
  };
  return {
    firstRow: has('w:firstRow', FIRST_ROW) && !!style?.headRow,
    firstColumn: has('w:firstColumn', FIRST_COLUMN) && !!style?.headColumn,
  };
}

/** How many of the first rows are heads: those that each page repeats, else the first if it looks so. */
export function headRowsOf(repeated: readonly boolean[], { firstRow }: TableLook): number {
  const first = repeated.indexOf(false);
  // A table of nothing but heads is a slip.
  if (first > 0) return first;
  return firstRow && repeated.length > 1 ? 1 : 0;
}

/** Whether a table only arranges text on a page: a frame round one cell, or fields without lines that hold whole chapters. */
export function isLayout(
  cells: readonly { readonly pieces: readonly Piece[] }[],
  {
    rows,
    headRows,
    hasLines,
  }: { readonly rows: number; readonly headRows: number; readonly hasLines: boolean },
): boolean {
  if (cells.length === 1) return true;
  if (headRows || hasLines) return false;
  return (
    rows === 1 ||
    cells.some(({ pieces }) => pieces.some(({ kind }) => kind === 'heading' || kind === 'table'))
  );
}
