/** Whether a key holds the id of another entry, or several. */
export declare const isReference: (key: string) => boolean;
/** Gives entries other ids, and whatever refers to them: keys, and links in texts. */
export declare function withIds(value: unknown, ids: ReadonlyMap<string, string>, key?: string): unknown;
