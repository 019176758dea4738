import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
/**
 * Says what the document is in schema.org's terms, for crawlers that do not look into shadow roots.
 *
 * @see https://schema.org/DigitalDocument
 */
export declare function jsonLd(content: Content, reader: Reader): Readonly<Record<string, unknown>>;
