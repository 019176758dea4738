import type { SaidDecision } from '../../text/decisions.js';
import { type Renderable } from '../../text/rich-text.js';
/** A decision in a line: "Antagen av kommunfullmäktige 20 juni 2016, § 108". */
export declare function decisionLine({ act, date, reference, document }: Partial<SaidDecision>): Renderable;
