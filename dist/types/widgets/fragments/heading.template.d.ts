import { type TemplateResult } from 'lit';
import type { Renderable } from '../../text/rich-text.js';
/**
 * A real heading, `h1` to `h6`. What would stand deeper is a line that looks the same and is no heading: one of
 * the sixth level would stand beside what it belongs under.
 *
 * @param name - Its class, and its part's name.
 */
export declare function heading(level: number, name: string, inner: Renderable): TemplateResult;
/**
 * Heads a list within an entry, "Vi vill": a heading, and a label from the sixth level on, which is
 * left to the names of entries.
 */
export declare function listHead(level: number, inner: Renderable): TemplateResult;
/** Level of the names in a list whose head stands on a level: a label takes up none. */
export declare function belowListHead(level: number): number;
