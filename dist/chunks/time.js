import { nothing, html } from 'lit';
import { p as plain } from './deep-links.js';

function time(date) {
  if (!date) return nothing;
  return date.datetime ? html`<time datetime=${date.datetime}>${plain(date)}</time>` : plain(date);
}

export { time as t };
//# sourceMappingURL=time.js.map
