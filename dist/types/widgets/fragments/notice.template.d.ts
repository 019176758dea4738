import type { Content } from '../../format/schema.js';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
/** Tells the reader of an unofficial translation what it is: in the publisher's words, or in ours. */
export declare function notice({ translations }: Content, reader: Reader): Renderable;
