import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { EditionView } from './editions.view.js';
import type { WayView } from './ways.view.js';
/** The ways to other languages, over the document's name. */
export declare const waysTemplate: (ways: readonly WayView[], reader: Reader) => Renderable;
/** That the document is replaced, and by what: a sun that has set. */
export declare function replacedTemplate(editions: readonly EditionView[], reader: Reader): Renderable;
