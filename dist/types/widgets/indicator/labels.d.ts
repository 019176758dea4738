/** A label below an axis. */
export interface Label {
    /** The middle of what it belongs to, in percent of the axis. */
    readonly at: number;
    /** How wide it is with the room beside it, in em. */
    readonly width: number;
    /** It goes before others where there is not room for all. */
    readonly isFirst: boolean;
}
/**
 * Finds places for labels side by side on an axis so many em long: those that go before others, then from
 * the last one back as many as fit.
 *
 * @returns the middle of each in percent, held in from the ends; undefined where there is no room.
 */
export declare function fitting(labels: readonly Label[], room: number): readonly (number | undefined)[];
