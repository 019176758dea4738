import type * as lit from 'lit';
import type { say } from './localized.js';
import type { Reader } from './reader.js';
import type { plain, prose, Renderable, word } from './rich-text.js';
/** Tools that the page has already, and that it takes to explain a term. */
export interface ToggletipTools {
    readonly draw: typeof lit.render;
    readonly say: typeof say;
    readonly plain: typeof plain;
    readonly prose: typeof prose;
    readonly word: typeof word;
}
/**
 * A word that opens what it means, by pointer, Enter and Space; undefined where its address names no term
 * that is explained. It is a link to the term's entry, and stays one where there is no script. Nor is it a
 * `<button>` by its element, since a link wraps with its line and a button does not.
 *
 * The browser's own popover gives Esc with the focus where it was, a click outside, and the top layer, which
 * nothing clips. The explanation stands right after its word, where reading on leads, and its place is a
 * `role=status` that is there from the start: what comes into it is read out when it opens. `aria-expanded`
 * tells the rest. `aria-controls` and `aria-details` would add an id that few screen readers do anything with.
 */
export declare function toggletip(href: string, words: Renderable, html: typeof lit.html, { draw, say, plain, prose, word }: ToggletipTools, reader: Reader): Renderable | undefined;
