import type { LitElement } from 'lit';
/** Resolves after a moment, in which content that is as good as there comes. */
export declare const moment: () => Promise<void>;
/** Fetches the Markdown file; if it cannot be had, says so once, and the texts stay without their marks. */
export declare function markdown(): Promise<void>;
/** Resolves when what has been rendered is shown, or a moment later where nothing is drawn. */
export declare function shownFrame(): Promise<void>;
/** Lets an element go on from what a server has drawn in it; without the file for that it is drawn anew. */
export declare const hydrate: (element: LitElement, isReady: () => boolean) => Promise<void>;
