/**
 * Says what is wrong where the bytes are an OLE compound file and not a zip.
 *
 * @throws Failure `encrypted` for a document with a password, `old-format` for one from before 2007.
 */
export declare function refuseCompoundFile(bytes: Uint8Array): void;
