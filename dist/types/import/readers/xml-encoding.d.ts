/** A piece of a text, and how much of the whole has come with it, from 0 to 1. */
export interface DecodedPiece {
    readonly text: string;
    readonly done: number;
}
/** Decodes XML by its byte order mark, else by its declaration, else as UTF-8, a piece at a time. */
export declare function decodedXml(bytes: Uint8Array): Generator<DecodedPiece>;
