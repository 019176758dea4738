import { type Element } from './elements.js';
import { type Context } from './pieces-of-tree.js';
/** Makes a table of an element; its caption is the table's, other things in it come after it. */
export declare function tablePiece(element: Element, context: Context): void;
