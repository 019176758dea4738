/**
 * Writes the format as plain interfaces, with a sentence on each key: what those who install the library are given for
 * types. For the build; in here the types are inferred from `schema.ts`.
 */
export declare function plainTypes(): string;
