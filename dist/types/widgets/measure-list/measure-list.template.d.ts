import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { Way } from './entries.view.js';
import type { MeasureListView } from './measure-list.view.js';
/** Measures as strata under the horizon, with their facts beside them; in groups each has its own horizon. */
export declare function measureListTemplate(list: MeasureListView, reader: Reader, onChoice: (way: Way, event: Event) => void): TemplateResult;
