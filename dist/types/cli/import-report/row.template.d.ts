import { type TemplateResult } from 'lit';
import type { ReportWords } from './report-words.js';
import type { RowView } from './rows.view.js';
/** A piece as it stands in the source, and beside it what it was taken for. */
export declare const rowTemplate: ({ id, place, piece, suggestions }: RowView, words: ReportWords) => TemplateResult;
