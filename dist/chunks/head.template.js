import { nothing, html } from 'lit';
import { a as plain, b as prose } from './rich-text.js';
import { h as heading } from './heading.template.js';
import { l as labelTemplate } from './label.template.js';

function headTemplate({ label, title, intro }, reader, shape = "", titleId) {
  if (!label && !title && !intro) return nothing;
  const inner = html`${label ? labelTemplate(plain(label), label.text, title) : nothing}<span
      id=${titleId ?? nothing}
      >${plain(title)}</span
    >`;
  return html`<div class="head ${shape}" part="head">
    ${label || title ? heading(reader.level, "title", inner) : nothing}
    ${intro ? html`<div class="intro">${prose(intro, reader)}</div>` : nothing}
  </div>`;
}

export { headTemplate as h };
//# sourceMappingURL=head.template.js.map
