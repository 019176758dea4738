/**
 * Gives the known word nearest to a misspelt one, or undefined if none is near.
 *
 * Near means an edit distance (letters put in, taken out or changed) of at most a third of the word.
 */
export declare function nearest(word: string, known: Iterable<string>): string | undefined;
