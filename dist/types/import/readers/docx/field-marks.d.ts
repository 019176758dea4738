import type { XmlNode } from '../xml.js';
import { type Field } from './fields.js';
import { type Line } from './line.js';
import type { RunLooks } from './run-looks.js';
import type { Story, Surroundings } from './story.js';
/** Follows a field that is written as marks between runs: begin, instruction, separate, result, end. */
export declare function readFieldMark(node: XmlNode, looks: RunLooks, line: Line, story: Story, around: Surroundings): void;
/** Begins a field's result. */
export declare function beginResult(field: Field, line: Line): void;
/** Ends a field that is no longer among those begun: takes back a result that says there is none, draws what has none. */
export declare function endField(field: Field, looks: RunLooks, line: Line, story: Story, around: Surroundings): void;
