import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { EntryView } from './entry.view.js';
import type { PartView } from './part.view.js';
/** The parts of a document, one after the other. */
export declare function partTemplates(parts: readonly PartView[], reader: Reader): Renderable;
/** @param after - What stands last in the part. */
export declare function partTemplate(part: PartView, reader: Reader, after?: Renderable): TemplateResult;
/** An entry that is text with some facts. */
export declare function entryTemplate(entry: EntryView, level: number, reader: Reader): TemplateResult;
