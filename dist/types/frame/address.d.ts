/** Parses an address, relative to another if there is one; undefined where it is none. */
export declare function addressOf(text: string, base?: string): URL | undefined;
