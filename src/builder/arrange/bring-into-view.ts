/** Part of what is seen, at its top and bottom, that is too near the edge, in pixels. */
const EDGE = 40;

/** Scrolls until an element is seen, with something of what is around it; not where it is seen already. */
export function bringIntoView(element: Element, scroller: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const isScrolling = scroller.scrollHeight > scroller.clientHeight;
  const seen = isScrolling ? scroller.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const from = Math.max(0, seen.top) + EDGE;
  const to = Math.min(innerHeight, seen.bottom) - EDGE;
  if (top >= from && bottom <= to) return;
  element.scrollIntoView({ block: bottom - top > to - from ? 'start' : 'center' });
}
