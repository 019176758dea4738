/** Whom a document is for, one by one, where a cell lists them by lines, semicolons or commas. */
export declare function statedAudience(text: string): string[];
