import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { Chart } from './chart.view.js';
import type { FigureView } from './figures.view.js';
/**
 * Ground below a horizon, for who sees it: shapes in SVG, words in HTML.
 *
 * Places along the axis are widths of SVG elements, since a strict CSP allows no inline style.
 */
export declare function chartTemplate({ land, tread, ticks, aim }: Chart, target: FigureView, reader: Reader): TemplateResult;
/** The target's line, with its label. */
export declare function aimTemplate({ amount, date }: FigureView, place: string, reader: Reader): Renderable;
