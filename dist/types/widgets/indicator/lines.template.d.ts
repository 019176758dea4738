import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { LinesChart } from './lines.view.js';
/**
 * Several series as lines, for who sees them: told apart by the shape of their points and by the names at their
 * ends, which stand below the chart where there is no room.
 */
export declare function linesTemplate(chart: LinesChart, reader: Reader): TemplateResult;
