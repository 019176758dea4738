import { nothing, html } from 'lit';
import { d as documentWords } from './locale2.js';
import { a as plain, f as flow } from './rich-text.js';
import { t as time } from './date.template.js';
import { a as addressIn } from './address.js';
import { s as sayDate } from './dates.js';
import { s as say } from './localized.js';

function resultsTemplate(results, reader) {
  return results.length ? html`<ul class="dashes" role="list" aria-label=${documentWords(reader).results}>${results.map((result) => resultTemplate(result, reader))}</ul>` : nothing;
}
function resultTemplate({ date, title, body, href }, reader) {
  const name = title && (href ? html`<a href=${href}>${plain(title)}</a>` : plain(title));
  return html`<li>${date ? html`${time(date)}${name ?? body ? ": " : nothing}` : nothing}${name ? html`${name}${body ? html`. ` : nothing}` : nothing}${flow(body, reader)}${!name && href ? html` <a href=${href}>${href}</a>` : nothing}</li>`;
}

const resultViews = (results, reader) => (results ?? []).map(({ date, title, body, url }) => ({
  date: sayDate(date, reader),
  title: say(title, reader),
  body: say(body, reader),
  href: addressIn(url, reader.src)
}));

export { resultViews as a, resultsTemplate as r };
//# sourceMappingURL=results.view.js.map
