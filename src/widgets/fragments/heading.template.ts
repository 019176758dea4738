import { html, type TemplateResult } from 'lit';
import type { Renderable } from '../../text/rich-text.js';

/** The deepest level that HTML has a heading for. */
const DEEPEST_HEADING = 6;

/**
 * A real heading, `h1` to `h6`. What would stand deeper is a line that looks the same and is no heading: one of
 * the sixth level would stand beside what it belongs under.
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
    case DEEPEST_HEADING:
      return html`<h6 class=${name} part=${name}>${inner}</h6>`;
    default:
      return html`<div class=${name} part=${name}>${inner}</div>`;
  }
}

/**
 * Heads a list within an entry, "Vi vill": a heading, and a label from the sixth level on, which is
 * left to the names of entries.
 */
export function listHead(level: number, inner: Renderable): TemplateResult {
  return heading(level < DEEPEST_HEADING ? level : DEEPEST_HEADING + 1, 'list-head', inner);
}

/** Level of the names in a list whose head stands on a level: a label takes up none. */
export function belowListHead(level: number): number {
  return level < DEEPEST_HEADING ? level + 1 : level;
}
