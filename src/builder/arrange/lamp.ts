/** Room around what is lit, in pixels. */
const AROUND = 5;

/** Puts a frame around an element, by their places on the screen; hides it where there is nothing to see. */
export function placeLamp(lamp: HTMLElement, stage: Element, lit: Element | undefined): void {
  const box = lit?.isConnected ? boxOf(lit) : undefined;
  lamp.hidden = !box?.height;
  if (!box) return;
  const { top, left } = stage.getBoundingClientRect();
  lamp.style.top = `${box.top - top - AROUND}px`;
  lamp.style.left = `${box.left - left - AROUND}px`;
  lamp.style.height = `${box.height + 2 * AROUND}px`;
  lamp.style.width = `${box.width + 2 * AROUND}px`;
}

/** The box of an element's words, or its own where they stand in others' shadow roots. */
function boxOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const words = range.getBoundingClientRect();
  return words.height && !element.shadowRoot ? words : element.getBoundingClientRect();
}
