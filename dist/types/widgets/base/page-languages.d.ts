import type { ReactiveElement } from 'lit';
/** Draws an element again when the language around it changes, through shadow roots, or when there are more words. */
export declare function observeLanguage(element: ReactiveElement): void;
/** Lets go of an element that has left the page. */
export declare const unobserveLanguage: (element: ReactiveElement) => void;
