import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { DocumentFactsView } from './document-facts.view.js';
/**
 * The title, with the latest decision large beside it on the line; below it the facts in columns.
 *
 * @param untitled - The title stands on the page already.
 */
export declare function documentFactsTemplate(facts: DocumentFactsView, reader: Reader, untitled?: boolean): TemplateResult;
