import { html, nothing } from 'lit';
import { LONGEST_UNBROKEN, type SaidDate } from '../../text/dates.js';
import type { Said } from '../../text/localized.js';
import { plain, type Renderable } from '../../text/rich-text.js';

/** A date in words, with the machine's form beside it. */
export function time(date: SaidDate | undefined): Renderable {
  if (!date) return nothing;
  const { datetime, text } = date;
  return datetime
    ? html`<time class=${text.length > LONGEST_UNBROKEN ? 'long' : nothing} datetime=${datetime}>${plain(date)}</time>`
    : plain(date);
}

/** A number of a case or a paragraph, which does not break inside where it is short. */
export const unbroken = (said: Said | undefined): Renderable =>
  said && said.text.length <= LONGEST_UNBROKEN
    ? html`<span class="unbroken">${plain(said)}</span>`
    : plain(said);
