/** Reads a page's bytes as text, by its byte order mark or by what its `meta` says. */
export declare function decodeHtml(bytes: Uint8Array): string;
