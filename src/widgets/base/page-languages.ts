import type { ReactiveElement } from 'lit';
import { drawAgain, speakers } from '../../locale/locale.js';
import { hostOf, stayIn } from './page-reader.js';

let observer: MutationObserver | undefined;

/** Draws an element again when the language around it changes, through shadow roots, or when there are more words. */
export function heedLanguage(element: ReactiveElement): void {
  speakers.add(element);
  observer ??= new MutationObserver(onChange);
  for (let root: Node | undefined = element.getRootNode(); root;) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'], attributeOldValue: true });
    root = hostOf(root)?.getRootNode();
  }
}

/** Lets go of an element that has left the page. */
export const ignoreLanguage = (element: ReactiveElement): void => void speakers.delete(element);

/**
 * Follows what the page says of its language, but for what is said of all of it once it has loaded.
 *
 * That is where a browser says what it has translated the page into, Firefox by `lang` alone: to draw in that
 * language would put the widgets' words in the place of the translation, and mark the rest as not to be
 * translated. Nothing tells a browser's change from a page's own. A page that changes its language in place
 * says so on any element below `html`, or gives the widgets other content.
 */
function onChange(records: readonly MutationRecord[]): void {
  const ofPages = records.filter(({ target }) => {
    const { documentElement, readyState } = target.ownerDocument!;
    return target === documentElement && readyState === 'complete';
  });
  for (const { target, oldValue } of ofPages)
    for (const speaker of speakers as Set<ReactiveElement>)
      if (speaker.hasUpdated && speaker.ownerDocument === target.ownerDocument)
        stayIn(speaker, oldValue ?? '');
  if (ofPages.length < records.length) drawAgain();
}
