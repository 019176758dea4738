/**
 * Writes a table as CSV that Swedish and other spreadsheets open: semicolons, CRLF, a byte order mark.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; a number does not.
 *
 * @param rows - Cells by row, the head first. Numbers are written with a decimal comma.
 */
export declare function csv(rows: readonly (readonly (string | number)[])[]): string;
