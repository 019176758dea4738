import { html, nothing } from 'lit';
import { soundAddress } from '../content/address.js';
import type { Figure } from '../content/schema.js';
import { say, type Said } from '../text/localized.js';
import { flow, inline, spaced, type Renderable } from '../text/rich-text.js';
import type { Reader } from '../text/reader.js';

/** A picture with its words; a caption alone where the file has no picture. */
export interface FigureView {
  readonly src: string | undefined;
  /** What the picture shows, for those who do not see it; empty where it only adorns. */
  readonly alt: string;
  readonly caption: Said | undefined;
  readonly credit: Said | undefined;
}

/** Says what a figure shows. */
export function figureView({ src, alt, caption, credit }: Figure, reader: Reader): FigureView {
  return {
    src: src === undefined ? undefined : soundAddress(src),
    alt: say(alt, reader)?.text ?? '',
    caption: say(caption, reader),
    credit: say(credit, reader),
  };
}

/** A picture with its words below it. */
export function figureTemplate({ src, alt, caption, credit }: FigureView, reader: Reader): Renderable {
  const words = spaced([flow(caption, reader), inline(credit, reader)]);
  return html`<figure class="figure" part="figure">
    ${src ? html`<img src=${src} alt=${alt} loading="lazy" />` : nothing}
    ${words === nothing ? nothing : html`<figcaption class="muted">${words}</figcaption>`}
  </figure>`;
}
