import { nothing, html } from 'lit';
import { a as plain, i as inline } from './rich-text.js';
import { b as byRole } from './responsible.view.js';

function responsibleTemplate({ said, href, asides }, reader) {
  return html`${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}${asides.length ? html` (${asides.map((aside, i) => [i ? "; " : nothing, inline(aside, reader)])})` : nothing}`;
}
function responsibleLine(views, reader) {
  return views.length ? html`<p part="responsible">${byRole(views, reader).map(({ label, who }, i) => [i ? " \xB7 " : nothing, plain(label), ": ", who.map((view, i2) => [i2 ? ", " : nothing, responsibleTemplate(view, reader)])])}</p>` : nothing;
}

export { responsibleTemplate as a, responsibleLine as r };
//# sourceMappingURL=responsible.template.js.map
