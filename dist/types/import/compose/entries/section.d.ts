import type { Section } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { type Holder } from '../holder.js';
import type { EntryKind } from './entry-kind.js';
/**
 * Opens a section under the document or another section; what stands where no section can is text in bold.
 *
 * @param fill - Puts what stands under the heading in the holder that it is given.
 */
export declare function openSection(piece: TextPiece, holder: Holder, fill: (own: Holder) => void, kind?: Section['kind']): void;
/** A foreword: the last lines, where they are short, say who signs it. */
export declare const foreword: EntryKind;
/** A quotation, and who said it. */
export declare const quote: EntryKind;
/** What an editor left out. */
export declare const omitted: EntryKind;
/** The document's title, and what stands under it where that is not said by headings. */
export declare const title: EntryKind;
