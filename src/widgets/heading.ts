import { html, nothing, type TemplateResult } from 'lit';
import type { Renderable } from '../text/rich-text.js';

/** What a heading may carry. */
export interface HeadingParts {
  readonly className?: string;
  readonly id?: string;
  readonly part?: string;
}

/** A real heading, `h1` to `h6`; a level past 6 stays at 6. */
export function heading(
  level: number,
  inner: Renderable,
  { className, id, part }: HeadingParts = {},
): TemplateResult {
  const c = className ?? nothing;
  const i = id ?? nothing;
  const p = part ?? nothing;
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${c} id=${i} part=${p}>${inner}</h1>`;
    case 2:
      return html`<h2 class=${c} id=${i} part=${p}>${inner}</h2>`;
    case 3:
      return html`<h3 class=${c} id=${i} part=${p}>${inner}</h3>`;
    case 4:
      return html`<h4 class=${c} id=${i} part=${p}>${inner}</h4>`;
    case 5:
      return html`<h5 class=${c} id=${i} part=${p}>${inner}</h5>`;
    default:
      return html`<h6 class=${c} id=${i} part=${p}>${inner}</h6>`;
  }
}
