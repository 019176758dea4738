import { childrenOf, parentOf } from './shadow-tree.js';

/** What can have the focus by Tab. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * The parts of a room, marked `data-pane`, from one to the next by F6: a long document has hundreds of controls between
 * its first line and the foot.
 */
export class Panes {
  readonly #root: Element;
  /** Where the focus was when each was left by its key. */
  readonly #last = new WeakMap<Element, Element>();

  constructor(root: Element) {
    this.#root = root;
  }

  /** Goes from where the focus is to the next pane or the one before, to what had the focus there. */
  go(from: EventTarget | undefined, by: 1 | -1): void {
    const panes = [...below(this.#root)].filter((one) => one.matches('[data-pane]') && one.checkVisibility());
    const around = from instanceof Element ? paneAround(from) : undefined;
    if (around) this.#last.set(around, from as Element);
    // Outside of them is the room's head, which follows on the first.
    const at = Math.max(0, around ? panes.indexOf(around) : 0);
    for (let step = 1; step <= panes.length; step++) {
      const pane = panes.at((at + by * step) % panes.length)!;
      const last = this.#last.get(pane);
      const control = last && canFocus(last) ? last : [...below(pane)].find(canFocus);
      if (!control) continue;
      (control as HTMLElement).focus();
      return;
    }
  }
}

const canFocus = (element: Element): boolean =>
  element.isConnected &&
  element.matches(CONTROLS) &&
  !element.matches(':disabled') &&
  element.checkVisibility();

function paneAround(element: Element): Element | undefined {
  let around: Element | undefined = element;
  while (around && !around.matches('[data-pane]')) around = parentOf(around);
  return around;
}

/** All elements below one, through shadow roots, in the order of reading. */
function* below(node: Element): Generator<Element> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* below(child);
  }
}
