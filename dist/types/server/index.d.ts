import { type Reading } from '../read/read-content.js';
import type { DrawOptions } from './draw.js';
export { WIDGETS, type WidgetName } from '../widgets/names.js';
/** Choice of what is drawn, and how. */
export interface RenderOptions extends DrawOptions {
    /**
     * `shadow`: the element with its shadow root, which needs no script and goes on where there is one.
     * `plain`: HTML without anything of ours, for a system that lets nothing else through.
     */
    readonly format?: 'shadow' | 'plain';
}
/** Static HTML, and the problems found on the way to it. */
export interface Rendered {
    /** The HTML; empty where there is nothing to show. */
    readonly html: string;
    /** What is wrong with the content, and why there is nothing to show. */
    readonly problems: Reading['problems'];
}
/**
 * Draws a widget as static HTML.
 *
 * Content is a value and never an error: what is wrong with it stands in `problems`, and so does an exception
 * while it is drawn (`not-drawn`). What it takes to draw is fetched with the first call, so that importing this does nothing.
 *
 * @param content - The content file, as `JSON.parse` gives it.
 * @throws {TypeError} if the options are not sound.
 * @throws {Error} if `@lit-labs/ssr` and `parse5`, which are optional, were left out when Samsyn was installed.
 */
export declare function renderWidget(content: unknown, options: RenderOptions): Promise<Rendered>;
/**
 * The style sheet for plain HTML, `samsyn-plain.css`, as text: in the page's head it spares a request before
 * anything can be shown.
 */
export declare function plainStyles(): Promise<string>;
