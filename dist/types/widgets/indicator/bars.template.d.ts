import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { Gauge } from './bars.view.js';
import type { Bar } from './scale.js';
/** A single value as ground that reaches so far, with the target's line across it. */
export declare function gaugeTemplate({ bar, at, nought, target, ticks }: Gauge, reader: Reader): TemplateResult;
/** A bar that begins at nought. */
export declare const barTemplate: (bar: Bar, nought: number | undefined) => TemplateResult;
