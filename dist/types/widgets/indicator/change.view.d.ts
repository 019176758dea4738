import type { Indicator } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type Amount } from '../../text/amount.js';
/** The change since a time, as the document states it. */
export interface ChangeView {
    /** Undefined where it is not stated. */
    readonly amount: Amount | undefined;
    /** "sedan 2015". */
    readonly since: readonly Said[];
    readonly datetime: string | undefined;
}
/**
 * Says a change: its own words, or a number with its sign and the unit. Of an indicator in per cent a number may be
 * per cent or percentage points, and stands alone.
 *
 * @returns undefined where the document has no label for it.
 */
export declare function changeView(change: Indicator['change'], unit: Said | undefined, reader: Reader): ChangeView | undefined;
