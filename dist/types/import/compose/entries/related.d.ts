import type { RelatedDocument } from '../../../format/schema.js';
import { type Holder } from '../holder.js';
import type { EntryKind } from './entry-kind.js';
/** Adds a document that this one goes with, or the goal around. */
export declare function addDocument(holder: Holder, entry: RelatedDocument): RelatedDocument;
/** Another document: a law, a plan that this one follows from. */
export declare const document: EntryKind;
