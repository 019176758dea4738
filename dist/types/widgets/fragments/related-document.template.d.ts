import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { RelatedDocumentView } from './related-documents.view.js';
/** Another document in a list: its name, what was decided on it, and remarks. */
export declare function relatedDocumentTemplate({ id, title, href, decision, note }: RelatedDocumentView, reader: Reader): TemplateResult;
