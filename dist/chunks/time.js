import { nothing, html } from 'lit';
import { a as plain } from './deep-links.js';

const SHORT = 20;
function time(date) {
  if (!date) return nothing;
  const { datetime, text } = date;
  return datetime ? html`<time class=${text.length > SHORT ? "long" : nothing} datetime=${datetime}>${plain(date)}</time>` : plain(date);
}
const unbroken = (said) => said && said.text.length <= SHORT ? html`<span class="unbroken">${plain(said)}</span>` : plain(said);

export { SHORT as S, time as t, unbroken as u };
//# sourceMappingURL=time.js.map
