/** Largest file that is taken in, in bytes. */
export declare const MAX_FILE_BYTES: number;
/** An opened zip, whose parts are unpacked when asked for. */
export interface Archive {
    /** Names of its files, in the order of its directory. */
    readonly names: readonly string[];
    /** Gives a part's bytes, or undefined where there is no such part; letters' case is not told apart if need be. */
    read(name: string): Uint8Array | undefined;
    /** Gives a part that is text in UTF-8, without its byte order mark. */
    text(name: string): string | undefined;
}
/**
 * Opens a zip by its central directory, within bounds of size.
 *
 * @throws Failure `empty`, `too-large`, `encrypted`, `old-format`, `damaged`; and `zip-bomb` or `damaged` from `read`.
 */
export declare function openArchive(bytes: Uint8Array): Archive;
