import { nothing, html } from 'lit';
import { s as spaced, a as plain, f as flow, i as inline } from './rich-text.js';

function figureTemplate({ src, alt, caption, credit }, reader) {
  const words = spaced([src ? nothing : plain(alt), flow(caption, reader), inline(credit, reader)]);
  return html`<figure class="figure" part="figure">
    ${src ? html`<img src=${src} alt=${alt?.text ?? ""} lang=${alt?.lang ?? nothing} loading="lazy" />` : nothing}
    ${words === nothing ? nothing : html`<figcaption class="muted">${words}</figcaption>`}
  </figure>`;
}

export { figureTemplate as f };
//# sourceMappingURL=figure.template.js.map
