/** Draws a number as one of Word's number formats does; in decimals where we don't know the format. */
export declare function drawnNumber(count: number, format: string, language?: string): string;
