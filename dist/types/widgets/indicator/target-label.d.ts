import { type Terrace } from './shapes.js';
/** Place of the target's label: over or under its line, at its start or end, on sky or on ground. */
export interface TargetLabelPlace {
    readonly isBelow: boolean;
    readonly isAtEnd: boolean;
    /** What is behind all of it. */
    readonly on: 'sky' | 'ground';
}
/**
 * Finds a place for the target's label that no edge, line or point runs through, on the sky if there is one.
 *
 * @param at - Where the target's line stands, in percent from the top.
 * @param width - Of the label, in percent of the chart.
 * @param nought - Where nought stands; undefined where points are drawn, and no ground.
 */
export declare function targetLabelPlace(terraces: readonly Terrace[], at: number, width: number, nought: number | undefined): TargetLabelPlace;
