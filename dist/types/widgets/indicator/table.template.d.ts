import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { TimedValueView } from './timed-value.view.js';
import type { IndicatorView } from './indicator.view.js';
/** All values as a table: what the chart shows, for who does not see it, and for who wants the figures. */
export declare function tableTemplate({ head, rows, baseline, target, unit }: IndicatorView, reader: Reader): TemplateResult;
/** What one should know of a value, in words after it. */
export declare const qualityTemplate: ({ quality }: Pick<TimedValueView, "quality">) => Renderable;
/** A value in a cell, with what one should know of it; where there is none, that it is missing. */
export declare function amountTemplate(value: TimedValueView | undefined, reader: Reader): Renderable;
