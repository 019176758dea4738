import type { LitElement } from 'lit';
import { loadMarkdown } from '../../text/rich-text.js';

/** Milliseconds that an element waits for what is on its way before it says so. */
const MOST_WAIT = 100;

/** Resolves after a moment, in which content that is as good as there comes. */
export const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOST_WAIT));

let fetched: Promise<void> | undefined;
/** Fetches the Markdown file; if it cannot be had, says so once, and the texts stay without their marks. */
export function markdown(): Promise<void> {
  // The words come first: reading their marks would hold up the frame that shows them.
  return (fetched ??= shownFrame()
    .then(loadMarkdown)
    .catch(() => console.warn('Samsyn: samsyn-markdown.js kunde inte hämtas / could not be fetched.')));
}

/** Resolves when what has been rendered is shown, or a moment later where nothing is drawn. */
export function shownFrame(): Promise<void> {
  const drawn = new Promise<void>((resolve) => globalThis.requestAnimationFrame?.(() => setTimeout(resolve)));
  return Promise.race([drawn, moment()]);
}

/** Lets an element go on from what a server has drawn in it; without the file for that it is drawn anew. */
export const hydrate = (element: LitElement, isReady: () => boolean): Promise<void> =>
  import('../hydration/hydrate.js').then(
    ({ hydrate }) => hydrate(element, isReady),
    () => element.shadowRoot!.replaceChildren(),
  );
