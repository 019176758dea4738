/** A file of a zip as its central directory has it. */
export interface ZipEntry {
    readonly encrypted: boolean;
    /** 0 for as it is, 8 for deflated. */
    readonly method: number;
    readonly checksum: number;
    readonly packedSize: number;
    readonly size: number;
    /** Where its own header stands. */
    readonly header: number;
}
/** Reads the directory at the end of a zip: what comes before it may be anything. */
export declare function centralDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry>;
/** Finds where a file's packed bytes begin. Its own header may be longer than the directory says. */
export declare function dataStart(bytes: Uint8Array, { header }: ZipEntry): number;
