import type { SourceDocument } from './pieces.js';
/** How far reading has come, from 0 to 1, and whether to go on. */
export interface ReadOptions {
    /** Told now and then; missing for no one. */
    readonly progress?: (done: number) => void;
    /** Stops reading, with a {@link Failure} `stopped`. */
    readonly signal?: AbortSignal;
}
/**
 * Reads one form of document into pieces. Pure: the same bytes give the same pieces, in a page, a worker and Node.
 *
 * @throws Failure where the source cannot be read at all.
 */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => SourceDocument | Promise<SourceDocument>;
