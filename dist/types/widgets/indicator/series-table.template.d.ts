import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { SeriesTableRow } from './series-table.view.js';
import type { ManySeries } from './series.view.js';
import type { IndicatorView } from './indicator.view.js';
/**
 * All values of several series as a table: a column for each, a row for each time. Where it has no room, each time
 * stands over its values, which then say whose they are.
 */
export declare function seriesTableTemplate({ head, unit }: IndicatorView, { series }: ManySeries, rows: readonly SeriesTableRow[], reader: Reader): TemplateResult;
