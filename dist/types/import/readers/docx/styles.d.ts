import { type XmlNode } from '../xml.js';
import { type ParagraphLooks } from './paragraph-looks.js';
import { type RunLooks } from './run-looks.js';
import { type StyleMeaning } from './style-meaning.js';
/** A style with all that it has from the styles that it is based on. */
export interface Style {
    /** Its id and those of the styles that it is based on, its own first. */
    readonly ids: readonly string[];
    readonly meaning?: StyleMeaning;
    readonly paragraph: ParagraphLooks;
    readonly run: RunLooks;
    /** Whether it draws a table's first row, or column, unlike the others. */
    readonly headRow?: boolean;
    readonly headColumn?: boolean;
    readonly borders?: boolean;
}
/** Styles of a document. */
export interface Styles {
    /** Gives a paragraph's style; the default one where it names none. */
    paragraph(id: string | undefined): Style;
    /** Gives a style of another kind. */
    other(id: string): Style | undefined;
}
/** Reads `styles.xml`. */
export declare function readStyles(bytes: Uint8Array | undefined): Styles;
/** Whether a table has lines between its cells, or round it. */
export declare function hasBorders(properties: XmlNode | undefined): boolean;
