/** The Swedish name of a key: a goal's `summary` is "Ingress". */
export declare const termOf: (entry: string, key: string) => string | undefined;
/** What a key's value may be, as JSON; undefined where the format gives no example of its own. */
export declare const ownExample: (entry: string, key: string) => readonly [sv: string, en: string] | undefined;
/** What the format's own words for a key's value mean in Swedish. */
export declare const meaningsOf: (entry: string, key: string) => Readonly<Record<string, string>> | undefined;
/**
 * Gives the key that was meant by one that the format does not have: by its Swedish name, as `rubrik` for `title`, or
 * by how it is spelt.
 *
 * @param keys - The keys that the entry may have.
 * @param nearest - Seeks the word that is spelt most like it.
 */
export declare function meantKey(key: string, entry: string, keys: readonly string[], nearest: (known: Iterable<string>) => string | undefined): string | undefined;
