import { type FailureCode } from './failure.js';
import { type FailureMessage } from './failure-words.js';
import type { SourceDocument } from './pieces.js';
import type { ReadOptions } from './reader.js';
/** The largest file that is read, in bytes. */
export declare const SOURCE_BYTES: number;
/** What to read a source by. */
export interface SourceOptions extends ReadOptions {
    /** The file's name, which tells forms of plain text apart. */
    readonly name?: string;
}
/** Why a source could not be read: a code, and a sentence that says what to do. */
export interface SourceFailure {
    readonly failure: {
        readonly code: FailureCode;
        readonly details: Readonly<Record<string, string | number>>;
        readonly message: FailureMessage;
    };
}
/** Reads a file of any form into pieces, or says why it cannot; it never throws. */
export declare function readSource(bytes: Uint8Array, options?: SourceOptions): Promise<SourceDocument | SourceFailure>;
