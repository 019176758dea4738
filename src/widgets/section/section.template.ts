import { html, nothing } from 'lit';
import { inline, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { figureTemplate } from '../fragments/figure.template.js';
import { heading } from '../fragments/heading.template.js';
import { labelTemplate } from '../fragments/label.template.js';
import { responsibleLine } from '../fragments/responsible.template.js';
import { sourceLine } from '../fragments/source.template.js';
import { time } from '../fragments/date.template.js';
import type { SectionView } from './section.view.js';

/**
 * A section of the running text.
 *
 * @param within - What stands in it after its text: other parts of the document, and sections.
 * @param named - Class and part of its heading.
 */
export function sectionTemplate(
  section: SectionView,
  level: number,
  reader: Reader,
  within: Renderable,
  named = 'title',
): Renderable {
  const { id, label, title } = section;
  return html`<section class="section" part="section" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${label || title ? heading(level, named, html`${label ? labelTemplate(plain(label), label.text, title) : nothing}${plain(title)}`) : nothing}
    ${text(section, reader)}${within}
  </section>`;
}

function text(section: SectionView, reader: Reader): Renderable {
  const { isQuote, body, byline, figures } = section;
  const signed = byline
    ? html`<p class="byline" part="byline">${isQuote ? '– ' : nothing}${inline(byline, reader)}</p>`
    : nothing;
  return html`${
    isQuote
      ? html`<figure class="quote" part="quote"><blockquote>${prose(body, reader)}</blockquote>${byline ? html`<figcaption>${signed}</figcaption>` : nothing}</figure>`
      : body || byline
        ? html`<div class="prose">${prose(body, reader)}${signed}</div>`
        : nothing
  }${figures.map((figure) => figureTemplate(figure, reader))}${foot(section, reader)}`;
}

function foot({ responsible, updated, note, source }: SectionView, reader: Reader): Renderable {
  if (!responsible.length && !updated && !note && !source) return nothing;
  return html`<div class="foot">
    ${prose(note, reader)}
    ${responsibleLine(responsible, reader)}
    ${updated ? html`<p>${word(reader.words.updated, reader)}: ${time(updated)}</p>` : nothing}
    ${sourceLine(source, reader)}
  </div>`;
}
