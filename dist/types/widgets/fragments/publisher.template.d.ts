import type { Content } from '../../format/schema.js';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
/**
 * Says whose the content is where its file lies on another site than the page, and leads to the original:
 * "Utgivare: Kalix kommun · Originalet: Strategi för integration".
 */
export declare function publisherLine({ publisher, title, source }: Content, reader: Reader): Renderable;
