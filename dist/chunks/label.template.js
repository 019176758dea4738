import { nothing, html } from 'lit';

function labelTemplate(label, last, name) {
  const isMarked = !name || /\p{P}$/u.test(last ?? "");
  return html`<span class="label">${label}${isMarked ? nothing : sign(":")}</span> `;
}
const sign = (mark) => html`<span class="sign">${mark}</span>`;

export { labelTemplate as l, sign as s };
//# sourceMappingURL=label.template.js.map
