import type { OmissionReason, Run } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { RunLooks } from './run-looks.js';
/** A stretch of text while its paragraph is read. */
export interface DraftRun extends Run {
    /** In points. */
    readonly size?: number;
}
/** What a paragraph holds, in the order of the file. */
export interface Line {
    readonly runs: DraftRun[];
    readonly omissions: {
        readonly reason: OmissionReason;
        text: string;
    }[];
    readonly figures: {
        readonly alt?: string;
    }[];
    /** Contents of its text boxes. */
    readonly boxes: XmlNode[];
    /** Ids of the comments on it. */
    readonly comments: string[];
    /** Whether what came last is an omission, which the next may go on. */
    omitting: boolean;
    /** Runs before this one are closed: what comes is told apart from them, though it looks the same. */
    closed: number;
}
/** Makes an empty line. */
export declare function emptyLine(): Line;
/** Puts text at the end of a line. */
export declare function addText(line: Line, text: string, looks: RunLooks, extra?: {
    link?: string;
    note?: string;
}): void;
/** Notes text that is left out; what stands without kept text between is one omission. */
export declare function addOmission(line: Line, reason: OmissionReason, text: string): void;
