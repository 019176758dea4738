/** A heading as it looks to be. */
export interface GuessedHeading {
    readonly level: number;
    readonly number?: string;
    readonly text: string;
}
/**
 * Guesses whether a line is a heading: short, no sentence, and numbered, in capitals or alone.
 *
 * @param isAlone - Whether empty lines, or texts that are clearly paragraphs, are around it.
 */
export declare function guessHeading(text: string, isAlone: boolean): GuessedHeading | undefined;
