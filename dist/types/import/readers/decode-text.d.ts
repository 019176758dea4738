/**
 * Reads bytes as text: by their byte order mark, else by the name they are given, else as UTF-8 where they are
 * that from end to end, else as Windows-1252, which any bytes are.
 */
export declare function decodeText(bytes: Uint8Array, named?: string): string;
