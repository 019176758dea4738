import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, plain, spaced, word } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import type { TimedValueView } from './timed-value.view.js';
import type { IndicatorView } from './indicator.view.js';

/** All values as a table: what the chart shows, for who does not see it, and for who wants the figures. */
export function tableTemplate({ head, rows, target, unit }: IndicatorView, reader: Reader): TemplateResult {
  const words = documentWords(reader);
  const all = target.amount ? [...rows, target] : rows;
  const remarked = all.some((row) => row.note || (row.date && kindOf(row, reader)));
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

/** What a row is, where it is not just one value among others. */
function kindOf({ name, isBaseline }: TimedValueView, reader: Reader): string | undefined {
  const { target, baseline } = documentWords(reader);
  return name === 'target' ? target : name === 'baseline' || isBaseline ? baseline : undefined;
}

function rowTemplate(row: TimedValueView, remarked: boolean, reader: Reader): TemplateResult {
  const { amount, date, note } = row;
  const kind = kindOf(row, reader);
  const said = kind ? word(kind, reader) : nothing;
  const head = date ? time(date) : said;
  return html`<tr>
    ${head === nothing ? html`<td></td>` : html`<th scope="row">${head}</th>`}
    ${amount ? html`<td class=${amount.isWorded ? nothing : 'number'}>${plain(amount)}${amount.isWorded && amount.unit ? [' ', plain(amount.unit)] : nothing}</td>` : html`<td class="not-stated">${word(documentWords(reader).noValue, reader)}</td>`}
    ${remarked ? html`<td>${spaced([date ? said : nothing, flow(note, reader)])}</td>` : nothing}
  </tr>`;
}
