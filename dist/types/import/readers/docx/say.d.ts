import type { OmissionReason } from '../../pieces.js';
import { type Line } from './line.js';
import type { RunLooks } from './run-looks.js';
import type { Story, Surroundings } from './story.js';
/** Puts text in the line, or among what is left out, by what it stands in. */
export declare function sayText(text: string, looks: RunLooks, line: Line, story: Story, around: Surroundings): void;
/** Why text that stands here is left out, if it is. */
export declare function reasonIn(story: Story, { omit }: Surroundings): OmissionReason | undefined;
/** Reads a sign given by its code in a font. */
export declare function readSign(fontName: string | undefined, code: number, looks: RunLooks, line: Line, story: Story, around: Surroundings): void;
