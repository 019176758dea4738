import type { OmissionReason, Place } from '../../pieces.js';
import type { Archive } from '../archive.js';
import type { Field } from './fields.js';
import type { ListCounter } from './list-counter.js';
import type { Relationships } from './parts.js';
import type { Styles } from './styles.js';
/** What is known while the blocks of one part of the file are read: the body, a footnote, a header. */
export interface Story {
    readonly archive: Archive;
    readonly styles: Styles;
    readonly lists: ListCounter;
    readonly notes: NoteMarks;
    readonly relationships: Relationships;
    /** Fields that have begun and not ended; they reach over paragraphs. */
    readonly fields: Field[];
    /** Comments that the text refers to, and where. */
    readonly commented: Map<string, Place>;
}
/** What holds for a stretch of the file that stands in something. */
export interface Surroundings {
    /** Why nothing in it is kept. */
    readonly omit?: OmissionReason;
    readonly link?: string;
    /** State of the tick box that it is; its own drawing of it is not needed. */
    readonly tick?: {
        readonly checked: boolean;
        drawn: boolean;
    };
}
/** Numbers the notes as they are referred to. */
export interface NoteMarks {
    /** Gives the next mark for a note. */
    mark(kind: NoteKind, id: string): string;
    /** Takes a note as referred to, whose mark the writer chose. */
    refer(kind: NoteKind, id: string): void;
    /** Ids of notes that the text refers to, in order. */
    readonly referred: ReadonlySet<string>;
}
export type NoteKind = 'footnote' | 'endnote';
/** Id of a note among the pieces. */
export declare function noteId(kind: NoteKind, id: string): string;
/** Begins to number notes, each kind in its number format. */
export declare function noteMarks(formats: Readonly<Record<NoteKind, string>>): NoteMarks;
