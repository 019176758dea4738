import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { withUnit } from './amount.js';
import type { Chart, Tick } from './chart.view.js';
import type { FigureView } from './figures.view.js';

/**
 * Ground below a horizon, for who sees it: shapes in SVG, words in HTML.
 *
 * Places along the axis are widths of SVG elements, since a strict CSP allows no inline style.
 */
export function chartTemplate(
  { land, tread, ticks, aim }: Chart,
  target: FigureView,
  reader: Reader,
): TemplateResult {
  return html`<div class="chart" part="chart" aria-hidden="true">
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${land}></path><path class="tread" d=${tread}></path></svg>
      ${target.amount?.number === undefined ? nothing : aimTemplate(target, aim, reader)}
    </div>
    <div class="axis">${ticks.map((tick) => tickTemplate(tick, reader))}</div>
  </div>`;
}

/** The target's line, with its label. */
export function aimTemplate({ amount, date }: FigureView, place: string, reader: Reader): Renderable {
  const said = amount && { ...amount, text: withUnit(amount) };
  return html`<div class="aim ${place}"><span>${word(documentWords(reader).aim, reader)}${date ? [' ', plain(date)] : nothing}: ${plain(said)}</span></div>`;
}

function tickTemplate({ at, value, time, where }: Tick, reader: Reader): TemplateResult {
  return html`<div class="tick ${where}"><svg width="${at}%" height="1"></svg><p><b>${word(value, reader)}</b><span>${time}</span></p></div>`;
}
