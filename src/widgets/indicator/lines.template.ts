import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { plain } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { axisTemplate, standing } from './chart.template.js';
import { markShape } from './mark-shapes.js';
import type { Line, LineEnd, LinesChart, Point } from './lines.view.js';

/**
 * Several series as lines, for who sees them: told apart by the shape of their points and by the names at their
 * ends, which stand below the chart where there is no room.
 */
export function linesTemplate(chart: LinesChart, reader: Reader): TemplateResult {
  const { lines, breaks, grid, levels, aims, ends, isListed, ticks, begins } = chart;
  const longest = grid.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  return html`<div class="chart marked lines ${isListed ? 'listed' : ''}" part="chart" aria-hidden="true">
    <div class="marks"><b>${longest}</b>${grid.map((level) => standing(level, 'by', html`<span>${level.text}</span>`))}</div>
    <div class="plot">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="level" d=${levels}></path><path class="breaks" d=${breaks}></path><path class="aim" d=${aims}></path></svg>
      ${lines.map(({ path, kind }) => html`<svg class=${kind} viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="tread" d=${path}></path></svg>`)}
      <svg focusable="false">${lines.map((line) => line.points.map((point) => pointTemplate(point, line)))}</svg>
    </div>
    <div class="ends">${ends.map((end) => standing(end, 'by', endTemplate(end)))}</div>
    ${axisTemplate(ticks, begins !== undefined, reader)}
  </div>`;
}

function pointTemplate({ x, y, isUnsure }: Point, { mark, kind }: Line): SVGTemplateResult {
  return svg`<svg class="point ${kind} ${isUnsure ? 'unsure' : ''}" x="${x}%" y="${y}%" width="0.7em" height="0.7em" viewBox="0 0 10 10" overflow="visible"><path d=${markShape(mark)}></path></svg>`;
}

function endTemplate({ mark, kind, title, value }: LineEnd): TemplateResult {
  return html`<span class="end-label"><svg class="point ${kind}" viewBox="-10 -6 20 12" focusable="false"><path class="tread" d="M-10 0H10"></path><path d=${mark === undefined ? '' : markShape(mark)}></path></svg>${title ? html`<span>${plain(title)}</span> ` : nothing}<b>${value}</b></span>`;
}
