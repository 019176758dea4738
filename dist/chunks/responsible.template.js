import { nothing, html } from 'lit';
import { w as word, a as plain, c as inline } from './deep-links.js';

function responsibleTemplate({ said, href, asides }, reader) {
  return html`${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}${asides.length ? html` (${asides.map((aside, i) => [i ? "; " : nothing, inline(aside, reader)])})` : nothing}`;
}
function responsibleLine(views, reader) {
  return views.length ? html`<p part="responsible">${word(reader.words.responsible, reader)}: ${views.map((view, i) => [i ? ", " : nothing, responsibleTemplate(view, reader)])}</p>` : nothing;
}

export { responsibleTemplate as a, responsibleLine as r };
//# sourceMappingURL=responsible.template.js.map
