import type { Rule } from './rules.js';
/** A table's lines: its fields, those that no line parts put together. */
export interface Grid {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly columns: number;
    readonly rows: number;
    readonly fields: readonly Field[];
}
/** A cell between lines. */
export interface Field {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}
/** Finds the tables that a page's lines make. */
export declare function gridsOf(rules: readonly Rule[]): Grid[];
