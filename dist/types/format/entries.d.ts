import { type ValueSchema } from './value-schema.js';
/** An entry of the format, as reading needs to know it. */
export interface EntrySchema {
    readonly name: string;
    /** How the value of each of its keys value, in the format's order. */
    readonly keys: ReadonlyMap<string, ValueSchema>;
    /** The keys that it cannot do without. */
    readonly required: readonly string[];
}
/** The format's entries by their names; `content` is the file itself. */
export declare const entries: ReadonlyMap<string, EntrySchema>;
