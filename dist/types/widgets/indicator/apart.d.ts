/**
 * Moves labels beside an axis apart, so that none stands over another: each as near its place as there is room.
 *
 * @param places - Of their middles, in percent from the top, the topmost first.
 * @param height - Of each.
 */
export declare function apart(places: readonly number[], height: number): readonly number[];
