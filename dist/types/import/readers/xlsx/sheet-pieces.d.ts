import type { Sheet } from 'hucre/xlsx';
import { type Sink } from './sink.js';
/** Makes pieces of a sheet: its tables, its texts, and omissions for what it hides. */
export declare function sheetPieces(sheet: Sheet, sink: Sink): void;
