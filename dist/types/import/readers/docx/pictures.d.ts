import { type XmlNode } from '../xml.js';
import { type Line } from './line.js';
import type { Story, Surroundings } from './story.js';
/** Reads a drawing of any age: its text boxes, its picture's description, the words in it. */
export declare function readDrawing(drawing: XmlNode, line: Line, story: Story, { omit }: Surroundings): void;
