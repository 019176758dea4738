import type { XmlNode } from '../xml.js';
/** How a text looks, as far as it is said in one place: a style, a run. */
export interface RunLooks {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly struck?: boolean;
    readonly hidden?: boolean;
    readonly underlined?: boolean;
    readonly vertical?: string;
    /** In points. */
    readonly size?: number;
    readonly font?: string;
    readonly language?: string;
    /** Language of its text that runs from right to left. */
    readonly rightToLeftLanguage?: string;
    readonly rightToLeft?: boolean;
    /** Id of its character style. */
    readonly style?: string;
}
/** Reads `w:rPr`; looks that it does not name are missing. */
export declare function runLooks(properties: XmlNode | undefined): RunLooks;
/** Puts looks together as Word does: what paragraph and character style both switch on is off, and the run itself has the last word. */
export declare function combinedLooks(paragraph: RunLooks, character: RunLooks, own: RunLooks): RunLooks;
