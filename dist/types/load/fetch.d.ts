import { type Received } from './accept.js';
/** Somebody's interest in a content file. */
export interface Subscription {
    /** What came of it; never rejects. */
    readonly received: Promise<Received>;
    /** Says that nobody waits here any more; the last one to say so ends a request under way. */
    readonly release: () => void;
}
/**
 * Asks for the content file at an address, relative to the page.
 *
 * @param timeout - Milliseconds until it is given up.
 */
export declare function subscribe(src: string, timeout: number): Subscription;
