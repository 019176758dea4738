/** A row of fields, and the line of the file that it begins on. */
export interface Row {
    readonly fields: readonly string[];
    readonly line: number;
    /** Whether something stands between a closing mark and the separator: a sign that it is not the separator. */
    readonly torn: boolean;
}
/**
 * Splits CSV text into rows of fields, one after the other.
 *
 * A field in quotation marks may hold separators, line ends and doubled marks. A mark inside a field that does not begin
 * with one is a mark, and one that is never closed is one too: else it would swallow the rest of the file.
 */
export declare function splitRows(text: string, separator: string, firstLine?: number): Generator<Row>;
