import type { Content } from '../../format/schema.js';
import { type SaidDecision } from '../../text/decisions.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Another document, and what is known of it. */
export interface RelatedDocumentView {
    readonly id: string | undefined;
    readonly title: Said | undefined;
    readonly href: string | undefined;
    readonly decision: SaidDecision | undefined;
    readonly note: Said | undefined;
}
/** Documents that relate to this one in the same way. */
export interface RelationView {
    /** What the relation is called; undefined where the file does not say. */
    readonly relation: Said | undefined;
    readonly documents: readonly RelatedDocumentView[];
}
/**
 * Groups the related documents by how they relate to this one, in the order of the file.
 *
 * Those that the file says no relation of come first, so that no other group's name stands over them.
 */
export declare function documentListView(documents: NonNullable<Content['documents']>, reader: Reader): readonly RelationView[];
