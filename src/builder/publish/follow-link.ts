/**
 * Follows a link in the preview without leaving the builder: what leads within the page is scrolled to, what leads to
 * another site opens in a tab of its own. Others lead to pages that only the real site has.
 *
 * @param widgets - What is shown.
 */
export function followLink(event: MouseEvent, widgets: readonly Element[]): void {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  if (!link || href === null || href === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (href.startsWith('#')) reveal(href.slice(1), widgets);
  else if (/^https?:\/\//i.test(href)) open(href, '_blank', 'noopener');
}

/** Scrolls to what has an id, and gives it the keyboard's focus where it can have it. */
function reveal(id: string, widgets: readonly Element[]): void {
  const found = rootsOf(widgets)
    .map((root) => root.getElementById(id))
    .find((one) => one !== null);
  found?.scrollIntoView({ block: 'nearest' });
  found?.focus({ preventScroll: true });
}

/** The roots of widgets, and of those in them. */
const rootsOf = (widgets: readonly Element[]): readonly ShadowRoot[] =>
  widgets.flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsOf([...shadowRoot.querySelectorAll('*')])] : [],
  );
