import type { Source } from '../../format/schema.js';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
/** Says where something comes from: "Källa: Rådet, 2004". */
export declare function sourceLine(source: Source | undefined, reader: Reader): Renderable;
