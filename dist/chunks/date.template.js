import { nothing, html } from 'lit';
import { L as LONGEST_UNBROKEN } from './dates.js';
import { a as plain } from './rich-text.js';

function time(date) {
  if (!date) return nothing;
  const { datetime, text } = date;
  return datetime ? html`<time class=${text.length > LONGEST_UNBROKEN ? "long" : nothing} datetime=${datetime}>${plain(date)}</time>` : plain(date);
}
const unbroken = (said) => said && said.text.length <= LONGEST_UNBROKEN ? html`<span class="unbroken">${plain(said)}</span>` : plain(said);

export { time as t, unbroken as u };
//# sourceMappingURL=date.template.js.map
