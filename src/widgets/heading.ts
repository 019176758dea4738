import { html, type TemplateResult } from 'lit';
import type { Renderable } from '../text/rich-text.js';

/**
 * A real heading, `h1` to `h6`; a level past 6 stays at 6.
 *
 * @param name - Its class, and its part's name.
 */
export function heading(level: number, name: string, inner: Renderable): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${inner}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${inner}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${inner}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${inner}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${inner}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${inner}</h6>`;
  }
}
