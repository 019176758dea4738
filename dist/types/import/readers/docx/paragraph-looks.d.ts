import type { XmlNode } from '../xml.js';
/** What is said of a paragraph in one place: a style, or its own properties. */
export interface ParagraphLooks {
    /** Id of its style. */
    readonly style?: string;
    /** Which list it is in; "0" for none. */
    readonly list?: string;
    /** Depth in the list, from 0. */
    readonly depth?: number;
    /** Level in the outline, from 0; 9 for running text. */
    readonly outline?: number;
    readonly centred?: boolean;
    readonly rightToLeft?: boolean;
}
/** Reads `w:pPr`; what it does not name is missing. */
export declare function paragraphLooks(properties: XmlNode | undefined): ParagraphLooks;
/** Whether the end of the paragraph is deleted, so that the next one goes on where it ends. */
export declare function joinsNext(properties: XmlNode | undefined): boolean;
