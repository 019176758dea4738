/** A label below an axis. */
export interface Label {
    /** The middle of what it belongs to, in percent of the axis. */
    readonly at: number;
    /** How wide it is with the room beside it, in em. */
    readonly width: number;
    /** It goes before others where there is not room for all. */
    readonly isFirst: boolean;
    /** How wide it is with one more line, in em; undefined where it has none. */
    readonly wider?: number | undefined;
}
/** Where a label stands. */
export interface Place {
    /** Its middle, in percent of the axis. */
    readonly at: number;
    /** There is room for its further line. */
    readonly isWider: boolean;
}
/**
 * Finds places for labels side by side on an axis so many em long: those that go before others, then from
 * the last one back as many as fit.
 *
 * @returns the middle of each in percent, held in from the ends; undefined where there is no room.
 */
export declare function fitting(labels: readonly Label[], room: number): readonly (number | undefined)[];
/** Gives those labels that have a place their further line too, from the last one back, where there is room beside the others. */
export declare function widened(labels: readonly Label[], places: readonly (number | undefined)[], room: number): readonly (Place | undefined)[];
