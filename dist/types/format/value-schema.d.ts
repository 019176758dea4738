import type { CompactValue } from './compact-schema.js';
/** How a value of the format looks. */
export interface ValueSchema {
    readonly nullable: boolean;
    /** Of a list: how its items look. */
    readonly item?: ValueSchema | undefined;
    /** How the value looks if it is an object. */
    readonly object?: ValueSchema | undefined;
    readonly entry?: string | undefined;
    readonly form: string;
    /** The words to choose from. */
    readonly choices?: readonly string[] | undefined;
}
/** Reads how a value looks from its place in the compact schema. */
export declare function valueSchema(value: CompactValue): ValueSchema;
