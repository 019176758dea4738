import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { GlossaryView } from './glossary.view.js';
/** Terms as strata under the horizon: the word in the margin, what it means beside it. */
export declare function glossaryTemplate(glossary: GlossaryView, reader: Reader): TemplateResult;
