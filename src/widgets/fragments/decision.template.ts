import { html, nothing } from 'lit';
import type { SaidDecision } from '../../text/decisions.js';
import { plain, type Renderable } from '../../text/rich-text.js';
import { time, unbroken } from './date.template.js';

/** A decision in a line: "Antagen av kommunfullmäktige 20 juni 2016, § 108". */
export function decisionLine({ act, date, reference, document }: Partial<SaidDecision>): Renderable {
  const before = (act ?? []).map((part, i) => [i ? ', ' : nothing, plain(part)]);
  return html`${before}${date && before.length ? ' ' : nothing}${time(date)}${
    reference && (date || before.length) ? ', ' : nothing
  }${unbroken(reference)}${document ? html` (${plain(document)})` : nothing}`;
}
