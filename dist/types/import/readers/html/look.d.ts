import type { RunLook } from '../runs.js';
import type { Element } from './parse-html.js';
import { type Declarations } from './styles.js';
/** How text looks at a place of a page, handed down from element to element. */
export interface Look {
    readonly run: RunLook;
    readonly language?: string;
    readonly rtl?: boolean;
    /** In points. */
    readonly size?: number;
    readonly centred?: boolean;
    /** Whether white space counts. */
    readonly pre?: boolean;
    readonly font?: string;
}
/** How text looks within an element. */
export declare function lookWithin(element: Element, outer: Look, style: Declarations): Look;
/** The element's own language, as a BCP 47 tag. */
export declare function languageOf(element: Element): string | undefined;
