import type { Run } from '../../pieces.js';
import type { Context, Reading } from './reading.js';
/** Adds text to the line that is being read. */
export declare function addText(reading: Reading, text: string, context: Context, more?: Run['note']): void;
/** Ends the line: it becomes a piece, or several where empty lines part it. */
export declare function endLine(reading: Reading): void;
/** A line break and a tab that are not the source's own white space, which is collapsed. */
export declare const BREAK = "\uE000";
export declare const TAB = "\uE001";
/** Tells whether two tags are of one language, whatever the country. */
export declare function sameLanguage(one: string, other: string | undefined): boolean;
