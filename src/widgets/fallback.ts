import { html, isServer, nothing, type TemplateResult } from 'lit';
import { soundAddress } from '../content/address.js';
import { word } from '../text/rich-text.js';
import type { Reader } from '../text/reader.js';

/** Whether a page has put anything into an element that a reader can see until there is content. */
export function hasFallback(element: Element): boolean {
  if (isServer) return true;
  return Array.from(element.childNodes).some((node) =>
    node instanceof Element
      ? !/^(?:script|style|template)$/i.test(node.localName)
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
}

/**
 * Where there is neither content nor fallback: that it is on its way, or that it cannot be had.
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
