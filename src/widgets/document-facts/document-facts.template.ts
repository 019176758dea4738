import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import { plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { decisionLine } from '../fragments/decision.template.js';
import { heading } from '../fragments/heading.template.js';
import { labelTemplate } from '../fragments/label.template.js';
import { time } from '../fragments/date.template.js';
import { notStated } from '../fragments/not-stated.template.js';
import type { DocumentFactsView } from './document-facts.view.js';
import { replacedTemplate, waysTemplate } from './ways.template.js';
import type { DocumentFactView, DocumentFactPart } from './fact-rows.view.js';

/**
 * The title, with the latest decision large beside it on the line; below it the facts in columns.
 *
 * @param untitled - The title stands on the page already.
 */
export function documentFactsTemplate(
  facts: DocumentFactsView,
  reader: Reader,
  untitled = false,
): TemplateResult {
  const words = documentWords(reader);
  const { ways, replacedBy, expired, note, earlier, source, sourceNote } = facts;
  return html`<section part="facts">
    ${untitled ? nothing : html`${waysTemplate(ways, reader)}${replacedTemplate(replacedBy, reader)}`}
    ${head(facts, untitled, reader)}
    ${expired ? html`<p class="expired" part="expired">${plain(expired)}</p>` : nothing}
    <dl class="facts" part="list">
      ${facts.facts.map((fact) => factTemplate(fact, reader))}
      ${note ? row(word(words.aboutDecision, reader), html`<dd>${prose(note, reader)}</dd>`) : nothing}
      ${
        earlier.length
          ? row(
              word(words.earlierDecisions, reader),
              earlier.map(
                (decision) => html`<dd>${decisionLine(decision)}${foot(decision.note, reader)}</dd> `,
              ),
            )
          : nothing
      }
      ${source.length || sourceNote ? row(word(reader.words.source, reader), html`<dd>${partsTemplate(source)}${foot(sourceNote, reader)}</dd>`, 'wide') : nothing}
    </dl>
  </section>`;
}

/** Nothing where there is nothing to say above the line: the title stands on the page already. */
function head(facts: DocumentFactsView, untitled: boolean, reader: Reader): Renderable {
  const { kind, title, subtitle } = facts;
  const decision = decided(facts);
  if (untitled && !kind && decision === nothing) return nothing;
  return html`<div class="head" part="head">
    <div>
      ${untitled ? (kind ? html`<p class="label">${plain(kind)}</p>` : nothing) : heading(reader.level, 'title', html`${kind ? labelTemplate(plain(kind), kind.text, title) : nothing}${plain(title)}`)}
      ${subtitle && !untitled ? html`<p class="intro">${plain(subtitle)}</p>` : nothing}
    </div>
    ${decision}
  </div>`;
}

function decided({ large, largeLabel, decided }: DocumentFactsView): Renderable {
  if (!large && !decided) return nothing;
  return html`<p class="decided" part="decision">${
    large
      ? html`<span class="ref">${largeLabel ? html`<span class="vh">${plain(largeLabel)}: </span>` : nothing}${time(large)}</span> `
      : nothing
  }${decided ? html`<span>${decisionLine(decided)}</span>` : nothing}</p>`;
}

function factTemplate({ label, values }: DocumentFactView, reader: Reader): TemplateResult {
  return row(
    plain(label),
    values.length
      ? values.map((parts) => html`<dd>${partsTemplate(parts)}</dd> `)
      : html`<dd>${notStated(reader)}</dd>`,
  );
}

function row(label: Renderable, values: Renderable, wide: 'wide' | '' = ''): TemplateResult {
  return html`<div class=${wide} part="fact"><dt>${label}</dt> ${values}</div> `;
}

function partsTemplate(parts: readonly DocumentFactPart[]): Renderable {
  return parts.map((part, i) => [
    i ? ', ' : nothing,
    part.label ? [plain(part.label), ': '] : nothing,
    part.href
      ? html`<a href=${part.href} hreflang=${part.hreflang ?? nothing}>${plain(part)}</a>`
      : time(part),
  ]);
}

function foot(note: Said | undefined, reader: Reader): Renderable {
  return note ? html` <div class="foot">${prose(note, reader)}</div>` : nothing;
}
