import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import type { SeriesTableRow } from './series-table.view.js';
import type { ManySeries } from './series.view.js';
import { amountTemplate } from './table.template.js';
import type { TimedValueView } from './timed-value.view.js';
import type { IndicatorView } from './indicator.view.js';

/**
 * All values of several series as a table: a column for each, a row for each time. Where it has no room, each time
 * stands over its values, which then say whose they are.
 */
export function seriesTableTemplate(
  { head, unit }: IndicatorView,
  { series }: ManySeries,
  rows: readonly SeriesTableRow[],
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const isRemarked = rows.some(({ remarks, isBaseline }) => remarks.length || isBaseline);
  const names = series.map(({ title }) => (title ? plain(title) : word(words.value, reader)));
  return html`<table class="many" part="table" role="table">
    <caption class="vh">${plain(head.title)}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${word(words.date, reader)}</th>
        ${names.map((name) => html`<th scope="col" role="columnheader">${name}${unit && unit.text !== '%' ? [', ', plain(unit)] : nothing}</th>`)}
        ${isRemarked ? html`<th scope="col" role="columnheader">${word(words.remark, reader)}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">${rows.map((row) => rowTemplate(row, names, isRemarked, reader))}</tbody>
  </table>`;
}

function rowTemplate(
  { kind, dates, cells, all, remarks, isBaseline }: SeriesTableRow,
  names: readonly Renderable[],
  isRemarked: boolean,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  // A hard space: Chromium leaves out another one before a date from the name of the row.
  const said = [...(kind === 'outcome' ? [] : [word(words[kind], reader)]), ...dates.map(time)];
  const marked = isBaseline ? word(words.baseline, reader) : nothing;
  const notes = remarks.map(
    ({ whose, note }) => html`<div>${whose ? [plain(whose), ': '] : nothing}${flow(note, reader)}</div>`,
  );
  return html`<tr role="row">
    <th scope="row" role="rowheader">${said.map((one, i) => [i ? '\u00a0' : nothing, one])}</th>
    ${all ? html`<td role="cell" colspan=${names.length}>${amountTemplate(all, reader)}</td>` : cells.map((cell, i) => cellTemplate(cell, kind, names[i]!, reader))}
    ${isRemarked ? html`<td role="cell" class=${marked === nothing && !notes.length ? 'empty' : nothing}>${marked}${notes}</td>` : nothing}
  </tr>`;
}

function cellTemplate(
  cell: TimedValueView | undefined,
  kind: SeriesTableRow['kind'],
  name: Renderable,
  reader: Reader,
): TemplateResult {
  if (!cell && kind === 'target') return html`<td class="empty" role="cell"></td>`;
  return html`<td class=${cell?.amount ? nothing : 'not-stated'} role="cell"><span class="key">${name}</span> ${amountTemplate(cell, reader)}</td>`;
}
