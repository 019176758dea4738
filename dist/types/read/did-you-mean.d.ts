/**
 * Gives the known word nearest to a misspelt one, or undefined if none is near.
 *
 * Near means that at most a third of the letters, or two of them, are put in, taken out or changed. Of very many
 * known words only the first some thousand are compared.
 */
export declare function nearest(word: string, known: Iterable<string>): string | undefined;
/** Whether a letter is put in, taken out or changed, or two that stand side by side have changed places. */
export declare function isOneLetterFrom(a: string, b: string): boolean;
