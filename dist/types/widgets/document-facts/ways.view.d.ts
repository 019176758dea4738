import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** A way to the document in another language, or to one that is easy to read: in the words of those who look for it. */
export interface WayView extends Said {
    readonly href: string;
    readonly hreflang: string;
}
/**
 * Says which ways lead to the document in other languages, or to one that is easy to read: pages that show translations
 * of the file, and other versions. Of those the first to each language is shown; from format 1.1 on.
 */
export declare function waysView(content: Content, reader: Reader): readonly WayView[];
