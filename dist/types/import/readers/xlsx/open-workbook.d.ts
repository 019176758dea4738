import { type Workbook } from 'hucre/xlsx';
/** Opens a workbook whose parts are within the bounds of size and have no definitions of their own. */
export declare function openWorkbook(bytes: Uint8Array): Promise<Workbook>;
