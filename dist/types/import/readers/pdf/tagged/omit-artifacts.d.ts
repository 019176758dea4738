import type { PageText } from '../page-text.js';
import type { Sink } from '../sink.js';
/** Tells of what the file says is no part of its text: the words of a running head once, where they first stand. */
export declare function omitArtifacts(pages: readonly PageText[], sink: Sink): void;
