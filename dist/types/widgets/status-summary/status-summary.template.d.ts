import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import { type OnChoice } from '../fragments/choice.template.js';
import { type StatusSummaryView } from './status-summary.view.js';
/** What a reader chooses by. */
export type Choice = 'year' | 'status';
/** Follow-up at a glance: a landscape with a sun for each entry, the numbers, a table by area, and the entries. */
export declare function statusSummaryTemplate(summary: StatusSummaryView, anchor: string | undefined, reader: Reader, onChoice: OnChoice<Choice>): TemplateResult;
