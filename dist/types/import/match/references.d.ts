/** Gives entries other ids, and whatever refers to them: keys, and links in texts. */
export declare function withIds(value: unknown, ids: ReadonlyMap<string, string>, key?: string): unknown;
