import { html, nothing, type TemplateResult } from 'lit';
import { soundAddress } from '../../format/address.js';
import { wordsFor } from '../../locale/locale.js';
import { word } from '../../text/rich-text.js';
import { directionOf, type Reader } from '../../text/reader.js';
import { isServer } from './on-server.js';
import { ownLanguage, pageLanguage } from './page-reader.js';

/** Whether a page has put anything into an element that a reader can see until there is content. */
export function hasFallback(element: Element): boolean {
  if (isServer) return true;
  return [...element.childNodes].some(({ nodeType, nodeName, nodeValue }) =>
    nodeType === Node.ELEMENT_NODE
      ? !/^(?:script|style|template)$/i.test(nodeName)
      : nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  );
}

/**
 * Shows what stands inside an element, or a sentence where nothing does, after an exception. Lit, a style or
 * a page's own Intl may be what has failed, and so this needs none of them.
 *
 * @param src - Address of the content file, if it has one: the reader's way to it.
 */
export function standIn(element: Element, root: ShadowRoot, src: string | undefined): void {
  const around = pageLanguage(element);
  const words = wordsFor(around);
  const make = (name: string, part: string, text = ''): HTMLElement =>
    Object.assign(root.ownerDocument.createElement(name), { className: part, textContent: text });
  const base = make('div', 'samsyn');
  const lang = ownLanguage(words.lang, around);
  if (lang) base.lang = lang;
  base.dir = directionOf(words.lang);
  base.setAttribute('part', 'base');
  if (hasFallback(element)) base.append(make('slot', ''));
  else {
    const [state, what] = [make('div', 'state error'), make('p', 'what', words.failed)];
    state.setAttribute('part', 'error');
    state.append(what);
    const href = src && soundAddress(src);
    if (href) state.append(Object.assign(make('a', '', words.toFile), { href }));
    base.append(state);
  }
  root.replaceChildren(base);
}

/**
 * Says, where there is neither content nor fallback, that it is on its way, or that it cannot be had.
 *
 * @param src - Address of the content file, if it has one: the reader's way to it.
 */
export function stateTemplate(waiting: boolean, src: string | undefined, reader: Reader): TemplateResult {
  const { words } = reader;
  if (waiting)
    return html`<div class="loading" role="status"><p class="muted">${word(words.loading, reader)}</p></div>`;
  const href = src && soundAddress(src);
  return html`<div class="state error" part="error">
    <p class="what">${word(words.failed, reader)}</p>
    ${href ? html`<p><a href=${href}>${word(words.toFile, reader)}</a></p>` : nothing}
  </div>`;
}
