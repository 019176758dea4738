import type { Node } from './parse-html.js';
import type { Context, Reading } from './reading.js';
/** Reads nodes, one after the other, into pieces. */
export declare function readNodes(reading: Reading, nodes: readonly Node[], context: Context): void;
