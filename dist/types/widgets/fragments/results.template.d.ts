import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { ResultView } from './results.view.js';
/** What came of something, a line each: "2024: Rapporten. Elva tomter är sålda." */
export declare function resultsTemplate(results: readonly ResultView[], reader: Reader): Renderable;
