import type { Cell } from 'hucre/xlsx';
import type { Run } from '../../pieces.js';
import { dayText } from './day-text.js';
import { numberText } from './number-text.js';

/** What a cell shows, as runs; none for an empty one. */
export function cellRuns(cell: Cell): readonly Run[] {
  const look = {
    ...(cell.style?.font?.bold && { bold: true as const }),
    ...(cell.style?.font?.italic && { italic: true as const }),
    ...(cell.hyperlink?.target && { link: cell.hyperlink.target }),
  };
  const rich = cell.richText?.filter(({ text }) => text);
  if (rich?.length)
    return rich.map(({ text, font }) => ({
      text: text.replaceAll('\r', ''),
      ...look,
      ...(font?.bold && { bold: true as const }),
      ...(font?.italic && { italic: true as const }),
    }));
  const text = shown(cell).replaceAll('\r', '').trim();
  return text ? [{ text, ...look }] : [];
}

/** Whether a cell shows an error in place of a value, such as #REF!. */
export const isError = (cell: Cell): boolean =>
  cell.type === 'error' || (typeof cell.value === 'string' && /^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL)[!?]?$/.test(cell.value)); // prettier-ignore

function shown({ value: own, formulaResult, style }: Cell): string {
  const value = own ?? formulaResult ?? null;
  if (value instanceof Date) return dayText(value, style?.numFmt);
  if (typeof value === 'number') return numberText(value, style?.numFmt);
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return value ?? '';
}
