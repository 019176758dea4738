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

/*
 * A plan may have thousands of measures. So each is written without white space between its elements, and with few places
 * that may stay empty: a node of the page is held for every blank, and for every place, filled or not.
 */

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
  const { id, title, body, facts } = measure;
  const named = nameTemplate(measure, numbers);
  const name = title ? (level ? heading(level, 'name', named) : html`<p class="name">${named}</p>`) : named;
  const rest = [
    resultTemplate(measure, reader),
    measure.assessments ? assessmentsShown(measure.assessments, reader) : nothing,
    footTemplate(measure, reader),
  ].filter((part) => part !== nothing);
  return html`<li part="measure" id=${id ?? nothing} tabindex=${id ? '-1' : nothing} ?hidden=${!found}><div class="t">${name}${prose(body, reader)}${rest.length ? rest : nothing}</div>${facts.length ? html`<dl class="about" part="facts">${facts.map((fact) => factTemplate(fact, reader))}</dl>` : nothing}</li>`;
}

/** The number stands in the heading, so that a list of headings has it too; even an empty one keeps the margin. */
function nameTemplate({ number, title }: MeasureView, numbers: NumberRoom): Renderable {
  if (numbers === 'none') return plain(title);
  // The blank stands in it, since one between boxes is no text.
  const apart = number && { ...number, text: `${number.text}\u00a0` };
  return html`<span class="n">${plain(apart)}</span>${plain(title)}`;
}

/** What came of it, in words and at each follow-up. */
function resultTemplate({ result, results }: MeasureView, reader: Reader): Renderable {
  if (result === undefined && !results.length) return nothing;
  return html`<div class="result"><p class="label">${word(documentWords(reader).result, reader)}</p>${result === null ? html`<p>${notStated(reader)}</p>` : prose(result, reader)}${resultsTemplate(results, reader)}</div>`;
}

/** What stands below: a note, and where it comes from. */
function footTemplate({ note, source }: MeasureView, reader: Reader): Renderable {
  const line = sourceLine(source, reader);
  return note || line !== nothing ? html`<div class="foot">${prose(note, reader)}${line}</div>` : nothing;
}

function factTemplate({ label, values }: MeasureFactView, reader: Reader): TemplateResult {
  const [first, second] = values;
  // Blanks for who reads the text alone, without nodes of their own.
  const apart = plain({ ...label, text: ` ${label.text} ` });
  if (second)
    return html`<div><dt>${apart}</dt>${values.map((value) => html`<dd>${statusIconTemplate(value.icon)}${valueTemplate(value, reader)}</dd> `)}</div>`;
  if (first?.icon)
    return html`<div><dt>${apart}</dt><dd>${statusIconTemplate(first.icon)}${valueTemplate(first, reader)}</dd></div>`;
  return html`<div><dt>${apart}</dt><dd>${first ? valueTemplate(first, reader) : notStated(reader)}</dd></div>`;
}

function valueTemplate({ said, href, asides, marked }: MeasureFactValue, reader: Reader): Renderable {
  const words = marked ? inline(said, reader) : time(said);
  const named = href ? html`<a href=${href}>${words}</a>` : words;
  return asides?.length
    ? html`${named} (${asides.map((aside, i) => [i ? '; ' : '', inline(aside, reader)])})`
    : named;
}
