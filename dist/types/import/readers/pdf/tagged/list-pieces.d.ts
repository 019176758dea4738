import { type Element } from './elements.js';
import { type Context } from './pieces-of-tree.js';
/** Makes pieces of a list's items, those of lists within it at their depth. */
export declare function listPieces(element: Element, context: Context, list?: string, level?: number): void;
