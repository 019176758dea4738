import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { TargetLine, Chart, AxisNumber } from './chart.view.js';
import type { Tick } from './ticks.js';

/**
 * Ground that begins at nought, or points on a cut scale, for who sees it: shapes in SVG, words in HTML.
 *
 * Places are widths and heights of SVG elements, since a strict CSP allows no inline style.
 */
export function chartTemplate(
  { land, edge, dashed, dots, hollow, breaks, nought, ticks, mark, begins, target }: Chart,
  reader: Reader,
): TemplateResult {
  const isCut = begins !== undefined;
  return html`<div class="chart ${mark ? 'marked' : ''}" part="chart" aria-hidden="true">
    ${mark ? html`<div class="marks"><b>${mark.text}</b>${standing(mark, isCut ? 'over' : 'by', html`<span>${mark.text}</span>`)}</div>` : nothing}
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${land}></path><path class="nought" d=${nought}></path><path class="breaks" d=${breaks}></path><path class="tread" d=${edge}></path><path class="tread dashed" d=${dashed}></path><path class="dots" d=${dots}></path><path class="dots hollow" d=${hollow}></path><path class="aim" d=${target?.lines[0] ?? ''}></path><path class="aim in" d=${target?.lines[1] ?? ''}></path></svg>
      ${target ? standing(target, `${target.isBelow ? 'under' : 'over'}${target.isAtEnd ? ' end' : ''}`, html`<span class="aim-label ${target.on}">${targetTemplate(target, reader)}</span>`) : nothing}
    </div>
    ${axisTemplate(ticks, isCut, reader)}
  </div>`;
}

/** Something that stands at a height of its own. */
export const standing = ({ at }: Pick<AxisNumber, 'at'>, how: string, what: TemplateResult): TemplateResult =>
  html`<div class="standing ${how}"><svg width="1" height="${at}%"></svg><p>${what}</p></div>`;

/** Label of a target's line. */
export const targetTemplate = (
  { said, time }: Pick<TargetLine, 'said' | 'time'>,
  reader: Reader,
): Renderable =>
  html`${word(documentWords(reader).aim, reader)}${time ? ` ${time}` : nothing}: ${plain(said)}`;

/** An axis with labels below it. */
export const axisTemplate = (ticks: readonly Tick[], isCut: boolean, reader: Reader): TemplateResult =>
  html`<div class="axis ${isCut ? 'cut' : ''}">${ticks.map((tick) => tickTemplate(tick, reader))}</div>`;

/** Where each side of the axis is. */
const SIDES = { start: 0, end: 100 };

function tickTemplate({ at, value, time, quality, where, side }: Tick, reader: Reader): TemplateResult {
  return html`<div class="tick ${where} ${side}"><svg width="${side ? SIDES[side] : at}%" height="1"></svg><p><b>${word(value, reader)}</b><span>${time}</span>${quality ? html`<span>${quality}</span>` : nothing}</p></div>`;
}
