import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, plain, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import type { TimedValueView } from './timed-value.view.js';
import type { IndicatorView } from './indicator.view.js';

/** All values as a table: what the chart shows, for who does not see it, and for who wants the figures. */
export function tableTemplate(
  { head, rows, baseline, target, unit }: IndicatorView,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const all = [
    // A mean of years is no value among others.
    ...(baseline.amount && baseline.period && !rows.some(isAtOutset) ? [baseline] : []),
    ...rows,
    ...(target.amount ? [target] : []),
  ];
  const remarked = all.some((row) => row.note || (timesOf(row).length && kindOf(row, reader)));
  return html`<table part="table">
    <caption class="vh">${plain(head.title)}</caption>
    <thead>
      <tr>
        <th scope="col">${word(words.date, reader)}</th>
        <th scope="col">${word(words.value, reader)}${unit && unit.text !== '%' ? [', ', plain(unit)] : nothing}</th>
        ${remarked ? html`<th scope="col">${word(words.remark, reader)}</th>` : nothing}
      </tr>
    </thead>
    <tbody>${all.map((row) => rowTemplate(row, remarked, reader))}</tbody>
  </table>`;
}

const isAtOutset = ({ name, isBaseline }: TimedValueView): boolean =>
  name === 'baseline' || Boolean(isBaseline);

/** What a row is, where it is not just one value among others. */
function kindOf(row: TimedValueView, reader: Reader): string | undefined {
  const { target, baseline } = documentWords(reader);
  return row.name === 'target' ? target : isAtOutset(row) ? baseline : undefined;
}

function timesOf({ date, period }: TimedValueView): readonly Renderable[] {
  return [date, period].flatMap((one) => (one ? [time(one)] : []));
}

/** What one should know of a value, in words after it. */
export const qualityTemplate = ({ quality }: Pick<TimedValueView, 'quality'>): Renderable =>
  quality?.said.length
    ? html` <span class="small">${quality.said.map((one, i) => [i ? ', ' : nothing, plain(one)])}</span>`
    : nothing;

/** A value in a cell, with what one should know of it; where there is none, that it is missing. */
export function amountTemplate(value: TimedValueView | undefined, reader: Reader): Renderable {
  const { amount } = value ?? {};
  if (!amount) return [word(documentWords(reader).noValue, reader), value ? qualityTemplate(value) : nothing];
  const said = amount.isWorded ? plain(amount) : html`<span class="number">${plain(amount)}</span>`;
  return [
    said,
    amount.isWorded && amount.unit ? [' ', plain(amount.unit)] : nothing,
    qualityTemplate(value!),
  ];
}

function rowTemplate(row: TimedValueView, remarked: boolean, reader: Reader): TemplateResult {
  const { amount } = row;
  const kind = kindOf(row, reader);
  const said = kind ? word(kind, reader) : nothing;
  const times = timesOf(row);
  const head = times.length ? spaced(times) : said;
  return html`<tr>
    ${head === nothing ? html`<td></td>` : html`<th scope="row">${head}</th>`}
    <td class=${amount ? nothing : 'not-stated'}>${amountTemplate(row, reader)}</td>
    ${remarked ? html`<td>${remarkTemplate(row, times.length ? said : nothing, reader)}</td>` : nothing}
  </tr>`;
}

/** What a row is, and what is remarked about it: of a baseline or target with a colon between. */
function remarkTemplate({ name, note }: TimedValueView, kind: Renderable, reader: Reader): Renderable {
  const isPoint = name === 'target' || name === 'baseline';
  return isPoint && note && kind !== nothing
    ? [kind, ': ', flow(note, reader)]
    : spaced([kind, flow(note, reader)]);
}
