import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { AssessmentsView, AssessmentView } from './assessments.view.js';
/** Parts what stands on one line, and does not begin the next. */
export declare const DOT = "\u00A0\u00B7 ";
/** A judgement: its status, when and by whom, and what it says. */
export declare function assessmentTemplate({ status, body, date, by }: AssessmentView, reader: Reader): Renderable;
/** Judgements of other times, folded. */
export declare const datedTemplate: ({ dated, areEarlier }: Omit<AssessmentsView, "now">, reader: Reader) => Renderable;
/** How an entry has been judged, under a label. */
export declare const assessmentsTemplate: ({ now, ...others }: AssessmentsView, reader: Reader) => Renderable;
