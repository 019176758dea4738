import { readHtml } from '../../../src/import/readers/html/read-html.js';
import type { SourceDocument } from '../../../src/import/pieces.js';
import { told } from '../text/told.fixtures.js';

/** Reads HTML that is written as text. */
export const readPage = (html: string): SourceDocument => readHtml(new TextEncoder().encode(html), {});
/** Reads HTML, and tells its pieces in short. */
export const toldPage = (html: string): string[] => told(readPage(html));
