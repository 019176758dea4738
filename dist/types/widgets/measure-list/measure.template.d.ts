import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { NumberRoom } from './measure-list.view.js';
import type { MeasureView } from './measure.view.js';
/**
 * One measure: its number hung in the margin, its text, and its facts after it.
 *
 * @param found - It is one of those that are chosen.
 * @param level - Of its heading; undefined where its name is an item of a list and no more.
 */
export declare function measureTemplate(measure: MeasureView, found: boolean, numbers: NumberRoom, level: number | undefined, reader: Reader): TemplateResult;
