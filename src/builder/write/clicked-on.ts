import type { Path } from '../model/json-path.js';
import { entriesById, entryAt, fieldAt, type Tied } from './page-tie.js';

/** What does something of its own when it is clicked. */
const CONTROLS = 'button, summary, input, select, textarea, label';

/** What was clicked on the page. */
interface Clicked {
  readonly path: Path;
  /** The text that was clicked, if it can be written in. */
  readonly tied?: Tied | undefined;
  /** Whether it leads to another place on the page. */
  readonly isLink?: true;
}

/**
 * Tells what a click on the page is on. Links are not followed: the page is written on, and the builder stays.
 *
 * @returns undefined for a click beside the page, or in a control that lies over it.
 */
export function clickedOn(event: Event, sheet: Element, content: object): Clicked | undefined {
  const path = event.composedPath();
  const elements = path.slice(0, path.indexOf(sheet)).filter((one) => one instanceof Element);
  const [target] = elements;
  if (!target || elements.some(({ localName }) => localName === 'samsyn-builder-in-place')) return undefined;
  const href = elements.find((one) => one.matches('a[href]'))?.getAttribute('href');
  if (typeof href === 'string') {
    event.preventDefault();
    const entry = href.startsWith('#') ? entriesById(content).get(href.slice(1)) : undefined;
    if (entry) return { path: entry.path, isLink: true };
  }
  const tied = elements.some((one) => one.matches(CONTROLS)) ? undefined : fieldAt(target, content);
  return { path: tied?.path ?? entryAt(target, content), tied };
}
