import type { Content, Decision } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** A part of a value: words, a date, or a link. */
export interface DocumentFactPart extends SaidDate {
    readonly href?: string | undefined;
    /** What it is, before it: "Besöksadress". */
    readonly label?: Said;
    /** Language of what the link leads to. */
    readonly hreflang?: string | undefined;
}
/** A label and its values, each of one part or more; no values where the document has the label alone. */
export interface DocumentFactView {
    readonly label: Said;
    readonly values: readonly (readonly DocumentFactPart[])[];
}
/**
 * Says the document's facts, each a label with its values.
 *
 * What stands beside the title has a row only where the document has a label of its own for it; the date and
 * the body are then the first decision's, which is the one that a document's own table states.
 *
 * @param latest - The decision that is shown beside the title: what is not stated of it has a row all the same.
 * @param isPeriodShown - Whether the period is shown there too.
 */
export declare function factRows(content: Content, latest: Decision | undefined, isPeriodShown: boolean, reader: Reader): readonly DocumentFactView[];
/** Words that lead on, where the address is sound. */
export declare function link(said: Said | undefined, url: string | undefined, { src }: Reader, hreflang?: string): DocumentFactPart | undefined;
