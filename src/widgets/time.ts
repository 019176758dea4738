import { html, nothing } from 'lit';
import type { SaidDate } from '../text/dates.js';
import { plain, type Renderable } from '../text/rich-text.js';

/** A date in words, with the machine's form beside it. */
export function time(date: SaidDate | undefined): Renderable {
  if (!date) return nothing;
  return date.datetime ? html`<time datetime=${date.datetime}>${plain(date)}</time>` : plain(date);
}
