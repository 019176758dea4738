import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { IndicatorView } from './indicator.view.js';
/** All values as a table: what the chart shows, for who does not see it, and for who wants the figures. */
export declare function tableTemplate({ head, rows, target, unit }: IndicatorView, reader: Reader): TemplateResult;
