/** Gives an id that nobody has: "boende", "boende-2". */
export declare function freeId(id: string, taken: ReadonlySet<string>): string;
