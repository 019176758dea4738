import type { XmlNode } from '../xml.js';
import { type Line } from './line.js';
import type { RunLooks } from './run-looks.js';
import type { Story, Surroundings } from './story.js';
/** Reads what stands in a paragraph into a line. `base` is how its style draws text. */
export declare function readInline(nodes: readonly XmlNode[], line: Line, base: RunLooks, story: Story, around: Surroundings): void;
