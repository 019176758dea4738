import type { Sheet } from 'hucre/xlsx';
import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { cellRuns } from './cell-text.js';
import { openWorkbook } from './open-workbook.js';
import { filledCells } from './sheet-grid.js';
import { sheetPieces } from './sheet-pieces.js';
import { type Sink, sink } from './sink.js';

/** Names that sheets have when nobody has named them. */
const UNNAMED = /^(?:blad|sheet|taul(?:ukko)?|ark)\s?\d*$/i;

/** Reads a workbook: each sheet's name as a heading, its tables, and what stands by itself between them. */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const workbook = await openWorkbook(bytes);
  const out = sink();
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (options.signal?.aborted) throw new Failure('stopped');
    if (sheet.hidden || sheet.veryHidden) hide(sheet, out);
    else {
      const from = out.pieces.length;
      if (!UNNAMED.test(sheet.name))
        out.pieces.push({
          kind: 'heading',
          ...out.next(sheet.name),
          level: 1,
          runs: [{ text: sheet.name }],
        });
      sheetPieces(sheet, out);
      // A name with nothing under it is no content.
      if (out.pieces.length === from + 1 && filledCells(sheet).next().done) out.pieces.pop();
    }
    options.progress?.((index + 1) / workbook.sheets.length);
  }
  const title = workbook.properties?.title?.trim();
  return { format: 'xlsx', pieces: out.pieces, omissions: out.omissions, ...(title && { title }) };
}

function hide(sheet: Sheet, out: Sink): void {
  const texts = [...filledCells(sheet)].flatMap(({ cell }) => cellRuns(cell).map(({ text }) => text));
  out.omit('hidden', [sheet.name, ...texts].join('\n'), sheet.name);
}
