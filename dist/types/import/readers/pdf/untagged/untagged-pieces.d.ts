import type { FontLooks } from '../fonts.js';
import type { PageText } from '../page-text.js';
import type { Sink } from '../sink.js';
/** Makes pieces of pages that say nothing of their structure: all of it is guessed from looks. */
export declare function untaggedPieces(pages: readonly PageText[], looks: FontLooks, sink: Sink): void;
