import type { ReactiveElement } from 'lit';
import { drawAgain, speakers } from '../locale/locale.js';
import { hostOf } from './page-reader.js';

let observer: MutationObserver | undefined;

/** Draws an element again when the language around it changes, through shadow roots, or when there are more words. */
export function heedLanguage(element: ReactiveElement): void {
  speakers.add(element);
  observer ??= new MutationObserver(drawAgain);
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    root = hostOf(root)?.getRootNode();
  }
}

/** Lets go of an element that has left the page. */
export const ignoreLanguage = (element: ReactiveElement): void => void speakers.delete(element);
