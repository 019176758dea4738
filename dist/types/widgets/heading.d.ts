import { type TemplateResult } from 'lit';
import type { Renderable } from '../text/rich-text.js';
/**
 * A real heading, `h1` to `h6`; a level past 6 stays at 6.
 *
 * @param name - Its class, and its part's name.
 */
export declare function heading(level: number, name: string, inner: Renderable): TemplateResult;
