import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { inline, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from '../fragments/heading.template.js';
import { sourceLine } from '../fragments/source.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import { time } from '../fragments/date.template.js';
import { assessmentsShown } from '../fragments/goal-progress.js';
import { notStated } from '../fragments/not-stated.template.js';
import { resultsTemplate } from '../fragments/results.template.js';
import type { NumberRoom } from './measure-list.view.js';
import type { MeasureFactView, MeasureView, MeasureFactValue } from './measure.view.js';

/**
 * One measure: its number hung in the margin, its text, and its facts after it.
 *
 * @param found - It is one of those that are chosen.
 * @param level - Of its heading; undefined where its name is an item of a list and no more.
 */
export function measureTemplate(
  measure: MeasureView,
  found: boolean,
  numbers: NumberRoom,
  level: number | undefined,
  reader: Reader,
): TemplateResult {
  const { id, number, title, body, note, facts } = measure;
  const source = sourceLine(measure.source, reader);
  // In the heading, so that a list of headings has it too; even an empty one keeps the margin. The blank stands
  // in it, since one between boxes is no text.
  const n: Renderable =
    numbers === 'none'
      ? nothing
      : html`<span class="n">${plain(number)}${number ? '\u00a0' : nothing}</span>`;
  const named: Renderable = [n, plain(title)];
  const name = title && (level ? heading(level, 'name', named) : html`<p class="name">${named}</p>`);
  return html`<li part="measure" id=${id ?? nothing} tabindex=${id ? '-1' : nothing} ?hidden=${!found}>
    <div class="t">
      ${name ?? n}${prose(body, reader)}
      ${resultTemplate(measure, reader)}${measure.assessments ? assessmentsShown(measure.assessments, reader) : nothing}
      ${note || source !== nothing ? html`<div class="foot">${prose(note, reader)}${source}</div>` : nothing}
    </div>
    ${facts.length ? html`<dl class="about" part="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}
  </li>`;
}

/** What came of it, in words and at each follow-up. */
function resultTemplate({ result, results }: MeasureView, reader: Reader): Renderable {
  if (result === undefined && !results.length) return nothing;
  return html`<div class="result"><p class="label">${word(documentWords(reader).result, reader)}</p>${result === null ? html`<p>${notStated(reader)}</p>` : prose(result, reader)}${resultsTemplate(results, reader)}</div>`;
}

function factTemplate({ label, values }: MeasureFactView, reader: Reader): TemplateResult {
  return html`<div>
    <dt>${plain(label)}</dt>
    ${values.length ? values.map((value) => html`<dd>${valueTemplate(value, reader)}</dd> `) : html`<dd>${notStated(reader)}</dd>`}
  </div>`;
}

function valueTemplate({ said, href, asides, marked, icon }: MeasureFactValue, reader: Reader): Renderable {
  const words = marked ? inline(said, reader) : time(said);
  return html`${statusIconTemplate(icon)}${href ? html`<a href=${href}>${words}</a>` : words}${
    asides?.length ? html` (${asides.map((aside, i) => [i ? '; ' : '', inline(aside, reader)])})` : nothing
  }`;
}
