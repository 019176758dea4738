import { type ValueSchema } from './value-schema.js';
/** What the sieve needs to know of an entry. */
export interface Entry {
    readonly name: string;
    /** How the value of each of its keys looks, in the format's order. */
    readonly looks: ReadonlyMap<string, ValueSchema>;
    /** The keys that it cannot do without. */
    readonly needs: readonly string[];
}
/** The format's entries by their names; `content` is the file itself. */
export declare const entries: ReadonlyMap<string, Entry>;
