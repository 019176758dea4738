import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { IndicatorView } from './indicator.view.js';
/**
 * An indicator: its figures, the chart with the target's line, and the table that says the same.
 *
 * What a page break must not part, from the heading to the chart, stands in one box.
 *
 * @param at - Its number among several in one widget, from nought.
 */
export declare function indicatorTemplate(indicator: IndicatorView, reader: Reader, at?: number): TemplateResult;
