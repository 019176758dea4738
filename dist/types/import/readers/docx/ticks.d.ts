import type { Tick } from '../../pieces.js';
/** Draws the state of a tick box. */
export declare function drawnTick(checked: boolean): string;
/** Tells what a single sign ticks. */
export declare function tickOf(sign: string | undefined): Tick | undefined;
/** Finds the tick box that a text begins or ends with, where it has no other: where it stands, and what it says. */
export declare function lonelyTick(text: string): {
    start: number;
    end: number;
    tick: Tick;
} | undefined;
