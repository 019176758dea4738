import type { Finding, Problem } from '../content/problems.js';
import type { Content } from '../content/schema.js';
/** The key in the content file that a widget shows an entry of. */
export type Shown = keyof Content;
/** Why a widget has nothing to show, though there is content. */
export declare function missing(content: Content, list: Shown, item: string | undefined): Finding;
/** Tells the console what is wrong, as an editor reads it: place, Swedish, English. */
export declare function tellConsole(element: Element, problems: readonly Problem[], shown: boolean): void;
