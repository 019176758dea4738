import { type LitElement } from 'lit';
/**
 * Lets an element go on from what a server has drawn in it.
 *
 * @param isReady - Whether there is content; until then what the server has drawn stays.
 */
export declare function hydrate(element: LitElement, isReady: () => boolean): void;
