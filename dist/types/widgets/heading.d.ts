import { type TemplateResult } from 'lit';
import type { Renderable } from '../text/rich-text.js';
/** What a heading may carry. */
export interface HeadingParts {
    readonly className?: string;
    readonly id?: string;
    readonly part?: string;
}
/** A real heading, `h1` to `h6`; a level past 6 stays at 6. */
export declare function heading(level: number, inner: Renderable, { className, id, part }?: HeadingParts): TemplateResult;
