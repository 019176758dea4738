import type { Run, Tick } from '../pieces.js';
/** Tells a tick box at the beginning of a text from the text. */
export declare function tickAtStart(runs: readonly Run[]): {
    readonly tick?: Tick;
    readonly runs: readonly Run[];
};
/** The tick that is all that a text says. */
export declare function tickAlone(text: string): Tick | undefined;
/** The characters that a symbol font draws for a text. */
export declare function drawnSymbols(text: string, font: string | undefined): string;
