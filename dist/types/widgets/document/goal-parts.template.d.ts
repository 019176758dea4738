import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { GoalPartsView } from './goal-parts.view.js';
export { goalPartsView } from './goal-parts.view.js';
/** The parts of a goal side by side, as far as there is room: its texts, and then how it is followed up and its documents. */
export declare function goalPartsTemplate(parts: GoalPartsView, level: number, reader: Reader): Renderable;
