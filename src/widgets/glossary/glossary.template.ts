import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, prose, word } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { headTemplate } from '../fragments/head.template.js';
import { sign } from '../fragments/label.template.js';
import { MANY } from '../base/lazy-layout.js';
import { sourceLine } from '../fragments/source.template.js';
import type { GlossaryView, TermView } from './glossary.view.js';

/** Terms as strata under the horizon: the word in the margin, what it means beside it. */
export function glossaryTemplate(glossary: GlossaryView, reader: Reader): TemplateResult {
  const { id, terms } = glossary;
  return html`<section part="glossary" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${headTemplate(glossary, reader)}
    <dl class=${terms.length > MANY ? 'terms many' : 'terms'} part="terms">
      ${terms.map((term) => termTemplate(term, reader))}
    </dl>
  </section>`;
}

/** The word bears the id: a link leads to it, and a screen reader goes on from there into its definition. */
function termTemplate({ id, term, definition, source, own }: TermView, reader: Reader): TemplateResult {
  const from = sourceLine(source, reader);
  return html`<div class=${own ? 'self' : nothing} part=${own ? 'entry own' : 'entry'}>
    <dt part="term" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
      ${plain(term)}${own ? html`${sign(':')} <span class="label">${word(documentWords(reader).thisDocument, reader)}</span>` : nothing}
    </dt>
    <dd part="definition">
      ${prose(definition, reader)}${from === nothing ? nothing : html`<div class="foot">${from}</div>`}
    </dd>
  </div>`;
}
