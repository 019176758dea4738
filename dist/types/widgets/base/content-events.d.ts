import type { ReactiveElement } from 'lit';
import { type Received } from '../../load/accept.js';
import { type ShownKey } from './widget-problems.js';
/** Tells the page, once for each new outcome, what a widget shows and what is wrong. */
export declare class ContentEvents {
    #private;
    /** @param now - Gives what the widget has received. */
    constructor(element: ReactiveElement, now: () => Received | undefined);
    /**
     * Tells of what has been drawn, unless that was told of already.
     *
     * @param shows - The key in the content file that the widget shows an entry of.
     * @param item - The entry that is wanted, where one is named.
     */
    tell(shows: ShownKey, item: string | undefined, isShown: boolean): void;
    /** Tells that an exception came of it, once until something else does. */
    tellFailure(error: unknown): void;
}
