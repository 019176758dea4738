import { type ValueSchema } from '../format/value-schema.js';
/** A key on the way to a value, and where in its list. */
interface Step {
    readonly key: string;
    /** The key's name in Swedish; missing where the format has no such key. */
    readonly term: string | undefined;
    /** The entry that has the key. */
    readonly of: string | undefined;
    readonly isLanguage: boolean;
    /** Where in the key's list, from 1. */
    readonly number?: number;
    /** What the entry there is called. */
    readonly title?: string | undefined;
}
/** A place in a file's content, and what the format knows of it. */
export interface Spot {
    readonly steps: readonly Step[];
    /** The entry that the last key is one of. */
    readonly entry: string | undefined;
    /** The last key on the way that the format knows; a place in a list belongs to the list's. */
    readonly key: string | undefined;
    /** How the value there should look. */
    readonly schema: ValueSchema | undefined;
    readonly value: unknown;
}
/**
 * Follows JSON Pointers through a file's value and through the format, side by side. What several have in common is
 * followed once.
 */
export declare function spotsIn(file: unknown): (pointer: string) => Spot;
/** Names a place in words, step by step: “mål nr 2 ”Framtid””, “ingress ("summary")”. */
export declare function placeInWords({ steps }: Spot, language: 0 | 1): string[];
/** Quotes no more than so much of a text. */
export declare function excerpt(text: string, most: number): string;
export {};
