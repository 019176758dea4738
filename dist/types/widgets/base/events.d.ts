import type { Problem } from '../../read/problems.js';
/** Detail of a widget's event. */
export interface ContentEventDetail {
    /** What is wrong with the content; empty if nothing is. */
    readonly problems: readonly Problem[];
}
/** The content is shown, whole. Its problems, if any, cost nothing that this widget shows. */
export declare class SamsynLoadEvent extends CustomEvent<ContentEventDetail> {
    constructor(problems: readonly Problem[]);
}
/** Something in the content, or all of it, could not be shown. */
export declare class SamsynErrorEvent extends CustomEvent<ContentEventDetail> {
    constructor(problems: readonly Problem[]);
    /** What is wrong, and what to do about it. */
    get problems(): readonly Problem[];
}
/** The events by their names; they bubble, up to the window. */
interface ContentEventMap {
    'samsyn-load': SamsynLoadEvent;
    'samsyn-error': SamsynErrorEvent;
}
declare global {
    interface HTMLElementEventMap extends ContentEventMap {
    }
    interface DocumentEventMap extends ContentEventMap {
    }
    interface WindowEventMap extends ContentEventMap {
    }
}
export {};
