import { type TemplateResult } from 'lit';
import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { TargetLine, Chart, AxisNumber } from './chart.view.js';
import type { Tick } from './ticks.js';
/**
 * Ground that begins at nought, or points on a cut scale, for who sees it: shapes in SVG, words in HTML.
 *
 * Places are widths and heights of SVG elements, since a strict CSP allows no inline style.
 */
export declare function chartTemplate({ land, edge, dashed, dots, hollow, breaks, nought, ticks, mark, begins, target }: Chart, reader: Reader): TemplateResult;
/** Something that stands at a height of its own. */
export declare const standing: ({ at }: Pick<AxisNumber, "at">, how: string, what: TemplateResult) => TemplateResult;
/** Label of a target's line. */
export declare const targetTemplate: ({ said, time }: Pick<TargetLine, "said" | "time">, reader: Reader) => Renderable;
/** An axis with labels below it. */
export declare const axisTemplate: (ticks: readonly Tick[], isCut: boolean, reader: Reader) => TemplateResult;
