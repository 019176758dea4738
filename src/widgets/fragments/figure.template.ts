import { html, nothing } from 'lit';
import { flow, inline, plain, spaced, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { FigureView } from './figure.view.js';

/** A picture with its words below it; where there is none, what it would have shown. */
export function figureTemplate({ src, alt, caption, credit }: FigureView, reader: Reader): Renderable {
  // What nobody sees for want of a picture is read by all.
  const words = spaced([src ? nothing : plain(alt), flow(caption, reader), inline(credit, reader)]);
  return html`<figure class="figure" part="figure">
    ${src ? html`<img src=${src} alt=${alt?.text ?? ''} lang=${alt?.lang ?? nothing} loading="lazy" />` : nothing}
    ${words === nothing ? nothing : html`<figcaption class="muted">${words}</figcaption>`}
  </figure>`;
}
