import { type TemplateResult } from 'lit';
import { type ReportView } from './report.view.js';
/** The whole of a report's body: what it is of, in numbers, then what to see to, and every piece. */
export declare const reportTemplate: (report: ReportView) => TemplateResult;
