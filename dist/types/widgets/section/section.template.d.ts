import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { SectionView } from './section.view.js';
/**
 * A section of the running text.
 *
 * @param within - What stands in it after its text: other parts of the document, and sections.
 * @param named - Class and part of its heading.
 */
export declare function sectionTemplate(section: SectionView, level: number, reader: Reader, within: Renderable, named?: string): Renderable;
