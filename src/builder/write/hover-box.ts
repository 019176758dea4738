import { fieldAt } from './page-tie.js';

/** Draws a line round the text that the pointer is over, to tell that it can be written in. */
export class HoverBox {
  readonly #box = document.createElement('div');
  #last: EventTarget | undefined;

  /**
   * @param sheet - What the page lies on, and the box.
   * @param content - Gives the content that the page shows.
   */
  constructor(
    readonly sheet: HTMLElement,
    readonly content: () => object,
  ) {
    this.#box.className = 'lit';
    this.#box.hidden = true;
    sheet.append(this.#box);
    sheet.addEventListener('pointermove', this.#move);
    sheet.addEventListener('pointerleave', this.hide);
    sheet.addEventListener('click', this.hide);
  }

  readonly hide = (): void => {
    this.#box.hidden = true;
    this.#last = undefined;
  };

  readonly #move = (event: PointerEvent): void => {
    const [target] = event.composedPath();
    if (target === this.#last) return;
    this.#last = target;
    const tied =
      target instanceof Element && event.pointerType === 'mouse' && fieldAt(target, this.content());
    this.#box.hidden = !tied;
    if (!tied) return;
    const [own, around] = [tied.element, this.sheet].map((one) => one.getBoundingClientRect());
    this.#box.style.top = `${own!.top - around!.top}px`;
    this.#box.style.left = `${own!.left - around!.left}px`;
    this.#box.style.width = `${own!.width}px`;
    this.#box.style.height = `${own!.height}px`;
  };
}
