import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { IndicatorView } from './indicator.view.js';
/** An indicator: its figures, the chart that climbs towards the target, and the table that says the same. */
export declare function indicatorTemplate(indicator: IndicatorView, reader: Reader): TemplateResult;
