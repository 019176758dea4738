import { ATTRIBUTES, isWidget } from './widgets/names.js';

const MARKED = '[data-samsyn]';

/**
 * Puts the widget in the place of a marked link: `<a href="mala.json" data-samsyn="goal-card">`, or a
 * `<div data-samsyn="goal-card">` with a link in it.
 *
 * The link, or all that stands in the div, becomes the widget's fallback. A link that is alone in a paragraph
 * takes the paragraph with it, but for the room above and below; in a sentence it stays, and the widget comes
 * after the paragraph.
 */
function upgrade(place: HTMLElement): void {
  const { samsyn, height } = place.dataset;
  const link = place.matches('a') ? place : place.querySelector('a');
  if (!isWidget(samsyn) || !link?.href) return;
  // Once a link, whatever becomes of the widget.
  delete place.dataset['samsyn'];
  const widget = document.createElement(`samsyn-${samsyn}`);
  widget.setAttribute('src', link.href);
  // Others, `onclick` too, stay where they are.
  for (const name of ATTRIBUTES) {
    const value = place.getAttribute(`data-${name}`) ?? place.getAttribute(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  if (height) {
    // A box at once: the widget's own styles come with its content.
    widget.style.display = 'flow-root';
    widget.style.minBlockSize = /^[\d.]+$/.test(height) ? `${height}em` : height;
  }

  const paragraph = place === link && place.closest('p');
  const alone = paragraph && paragraph.textContent.trim() === place.textContent.trim();
  if (paragraph && !alone) return paragraph.after(widget);
  const room = paragraph ? getComputedStyle(paragraph).marginBlock : '';
  (paragraph || place).replaceWith(widget);
  widget.append(...(place === link ? [place] : place.childNodes));
  // What stands around it stays where it was, unless the page has its own room for the widget.
  if (room && getComputedStyle(widget).marginBlock === '0px') widget.style.marginBlock = room;
}

/** Upgrades the marked links that are in a part of the page, or that it is within. */
export function upgradeLinks(part: Document | Element): void {
  const around = (part as Element).closest?.<HTMLElement>(MARKED);
  if (around) upgrade(around);
  for (const place of part.querySelectorAll<HTMLElement>(MARKED)) upgrade(place);
}

/**
 * Upgrades what is marked on the page, now and when it comes later. On a server it does nothing.
 *
 * @param also - Is given the page, and each part that comes later, too.
 */
export function keepUpgrading(also?: (part: Document | Element) => void): void {
  if (!globalThis.document) return;
  const look = (part: Document | Element): void => {
    // A link that is still being read is not whole yet; then this comes again.
    if (document.readyState !== 'loading') upgradeLinks(part);
    also?.(part);
  };
  look(document);
  document.addEventListener('DOMContentLoaded', () => look(document));
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
}
