/** Space above what is scrolled to, in pixels. */
const ABOVE = 16;

/** Scrolls an element to the top of the column that it stands in, and nothing else; without one, to the column's top. */
export function revealIn(column: Element | null, element: Element | undefined): void {
  // On a narrow screen the page scrolls as a whole, and stays where the reader is.
  if (!column || getComputedStyle(column).overflowY !== 'auto') return;
  column.scrollTop = element
    ? column.scrollTop + element.getBoundingClientRect().top - column.getBoundingClientRect().top - ABOVE
    : 0;
}

/** Scrolls a column so far that an element in it is seen. */
export function bringIntoView(column: Element | null, element: Element | null): void {
  if (!column || !element) return;
  const [around, own] = [column.getBoundingClientRect(), element.getBoundingClientRect()];
  if (own.top < around.top || own.bottom > around.bottom)
    column.scrollTop += own.top - around.top - around.height / 3;
}
