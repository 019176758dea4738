import type { XmlNode } from '../xml.js';
import { type Line } from './line.js';
import { type RunLooks } from './run-looks.js';
import { type Story, type Surroundings } from './story.js';
/** Reads a run: text that looks the same from beginning to end, and what stands in it. */
export declare function readRun(run: XmlNode, line: Line, base: RunLooks, story: Story, around: Surroundings): void;
