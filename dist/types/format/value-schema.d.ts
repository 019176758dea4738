import type { CompactValue } from './compact-schema.js';
/** The schema of a value of the format. */
export interface ValueSchema {
    readonly nullable: boolean;
    /** Of a list: the schema of its items. */
    readonly item?: ValueSchema | undefined;
    /** The schema of the value where it is an object. */
    readonly object?: ValueSchema | undefined;
    readonly entry?: string | undefined;
    readonly form: string;
    /** The words to choose from. */
    readonly choices?: readonly string[] | undefined;
}
/** Reads a value's schema from its place in the compact schema. */
export declare function valueSchema(value: CompactValue): ValueSchema;
