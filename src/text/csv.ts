/**
 * Writes a table as CSV that Swedish and other spreadsheets open: semicolons, CRLF, a byte order mark.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it; a number does not.
 *
 * @param rows - Cells by row, the head first. Numbers are written with a decimal comma.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return '\uFEFF' + rows.map((row) => row.map(cell).join(';') + '\r\n').join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
