import type { OmissionReason, Run } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { Style, Styles } from './styles.js';
/** What a paragraph holds: its runs, and what stands beside them. */
export interface Inline {
    readonly runs: Run[];
    /** Frames, shapes and notes, in the order that they are come upon. */
    readonly beside: XmlNode[];
    readonly omitted: {
        readonly reason: OmissionReason;
        readonly text: string;
    }[];
}
/** Reads what a paragraph, or a part of one, holds. White space is one space, as the format says. */
export declare function readInline(node: XmlNode, around: Style, styles: Styles): Inline;
