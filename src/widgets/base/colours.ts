import type * as Unsound from './unsound-colours.js';

/** What the public colours come to. By their whole names, which are shortened in what is built. */
const COLOURS = '--_accent --_on-accent --_surface --_text --_sky --_ground --_on-ground --_focus'.split(' ');

/** Widgets whose colours are to be looked at before the next frame. */
const waiting = new Set<Element>();
/** Values by whether they are colours: a page has few of them, and many widgets. */
const known = new Map<string, boolean>();
/** What keeps unsound colours out; a page that has none never fetches it. */
let unsound: typeof Unsound | undefined;

/**
 * Has a widget show its own colours where the page's `--samsyn-*` are none, and tells the console which.
 *
 * A variable takes whatever is written, and only where it is used is it found to be no colour: text and lines would
 * then be in the page's text colour, and fields gone.
 */
export function observeColours(widget: Element): void {
  // Consumers' tests run where there is no CSS.
  if (!globalThis.CSS?.supports) return;
  if (!waiting.size) requestAnimationFrame(lookAtAll);
  waiting.add(widget);
}

function lookAtAll(): void {
  const widgets = [...waiting];
  waiting.clear();
  for (const widget of widgets) {
    unsound?.allowColours(widget);
    const style = getComputedStyle(widget);
    if (!COLOURS.every((name) => isColour(style.getPropertyValue(name)))) void keepOut(widget);
  }
}

async function keepOut(widget: Element): Promise<void> {
  // Without the file that says what is wrong, the page's colours stand as they are.
  unsound ??= await import('./unsound-colours.js').catch(() => undefined);
  unsound?.blockColours(widget, isColour);
}

function isColour(value: string): boolean {
  let is = known.get(value);
  if (is === undefined) known.set(value, (is = !value.trim() || CSS.supports('color', value)));
  return is;
}
