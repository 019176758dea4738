import { html, type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { Gauge } from './bars.view.js';
import { axisTemplate } from './chart.template.js';
import type { Bar } from './scale.js';

/** A single value as ground that reaches so far, with the target's line across it. */
export function gaugeTemplate({ bar, at, nought, target, ticks }: Gauge, reader: Reader): TemplateResult {
  const across = target ? `M${target.at} 0V100` : '';
  return html`<div class="chart gauge" part="chart" aria-hidden="true">
    <div class="track">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false"><path class="land" d=${shape(bar)}></path><path class="nought" d=${noughtLine(nought)}></path><path class="tread" d="M${at} 0V100"></path><path class=${target?.isIn ? 'aim in' : 'aim'} d=${across}></path></svg>
    </div>
    ${axisTemplate(ticks, false, reader)}
  </div>`;
}

/** A bar that begins at nought. */
export const barTemplate = (bar: Bar, nought: number | undefined): TemplateResult =>
  html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d=${shape(bar)}></path><path class="nought" d=${noughtLine(nought)}></path></svg>`;

const shape = ({ from, length }: Bar): string => `M${from} 0h${length}V100h${-length}z`;
const noughtLine = (nought: number | undefined): string => (nought === undefined ? '' : `M${nought} 0V100`);
