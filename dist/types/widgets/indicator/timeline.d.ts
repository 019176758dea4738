/** A stretch of the time axis, in percent of its length, with the entry it belongs to, or none. */
export interface TimeSlot {
    readonly from: number;
    readonly to: number;
    /** Index of the entry; undefined where none was given for that time. */
    readonly entry: number | undefined;
    /** First and last year or month of a stretch without an entry. */
    readonly times?: readonly [first: string, last: string];
}
/**
 * Lays dates out along an axis, as far from one another as they are in time, earliest first.
 *
 * Years and months keep a rhythm, the longest step that all of them keep to: a survey made every second year
 * lacks nothing in between. A time at which the rhythm has no entry is a stretch of its own. Two years alone
 * make no rhythm, and what lies between them is lacking. Years of which no two follow at that step, such as
 * 1990, 2000 and 2008, days, and dates of different precision have no rhythm either, and last until the next.
 * Where a date is in words alone, all stand in their order, side by side. Of entries for the same time, the
 * last is laid out.
 *
 * @param dates - `2021`, `2021-06` or `2021-06-14`, in order; undefined for a date in words.
 */
export declare function timeline(dates: readonly (string | undefined)[]): readonly TimeSlot[];
