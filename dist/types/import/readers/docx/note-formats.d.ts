import type { NoteKind } from './story.js';
/** Number formats of a document's notes: figures and small Roman numbers if it doesn't say. */
export declare function noteFormats(settings: Uint8Array | undefined): Readonly<Record<NoteKind, string>>;
