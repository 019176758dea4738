/** The published schema's name. It stays the same through all minor versions. */
export declare const SCHEMA_ID = "urn:samsyn:schema:1";
/**
 * Builds the published JSON Schema, draft 2020-12, from `schema.ts` and `descriptions.ts`.
 *
 * A file that it accepts is read without an error, but for what only the reader sees: the number of entries,
 * their depth, the file's size, and a text whose characters past U+FFFF count double there. For the build;
 * never part of a page.
 */
export declare function jsonSchema(): object;
