import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { sayOwn } from '../../text/localized.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import { heading } from '../fragments/heading.template.js';
import type { FigureView, IndicatorView } from './indicator.view.js';
import type { LinesChart } from './lines.view.js';
import { qualityTemplate } from './table.template.js';

/**
 * Indicators as rows: name, latest figure, a small chart, and the target.
 *
 * @param isShown - Whether a whole indicator stands elsewhere on the page, for its name to lead to.
 */
export function compactTemplate(
  indicators: readonly IndicatorView[],
  reader: Reader,
  isShown: (id: string) => boolean,
): TemplateResult {
  return html`<ul class="rows" part="rows" role="list">${indicators.map((one) => rowTemplate(one, reader, isShown))}</ul>`;
}

function rowTemplate(
  indicator: IndicatorView,
  reader: Reader,
  isShown: (id: string) => boolean,
): TemplateResult {
  const { id, head, isEmpty, target, sentences } = indicator;
  const words = documentWords(reader);
  const leads = id !== undefined && isShown(id);
  const name = plain(head.title);
  return html`<li part="row" id=${id && !leads ? id : nothing}>
    ${heading(reader.level, 'name', leads ? html`<a href="#${id}">${name}</a>` : name)}
    <div class="now">${isEmpty ? html`<span class="small">${word(words.noValues, reader)}</span>` : now(indicator, reader).map((one) => nowTemplate(one, reader))}</div>
    ${sparkTemplate(indicator)}
    <div class="goal">${target.amount ? html`${word(words.aim, reader)}${target.date ? [' ', time(target.date)] : nothing}${target.period ? [' ', time(target.period)] : nothing}: <b>${plain(target.amount)}</b>${target.amount.unit ? [' ', plain(target.amount.unit)] : nothing}` : nothing}</div>
    ${sentences.length ? html`<p class="vh">${sentences.map((parts, i) => [i ? ' ' : nothing, parts.map(plain)])}</p>` : nothing}
  </li>`;
}

/** The latest figures, else the baseline under its name. */
function now({ figures, baseline }: IndicatorView, reader: Reader): readonly FigureView[] {
  const latest = figures.filter(({ name }) => name === 'latest');
  if (latest.length || !baseline.amount) return latest;
  return [{ ...baseline, title: sayOwn(documentWords(reader).baseline, reader) }];
}

function nowTemplate(figure: FigureView, reader: Reader): Renderable {
  const { title, amount, date } = figure;
  const label = title
    ? html`<span class="small">${plain(title)}</span>`
    : html`<span class="vh">${word(documentWords(reader).latest, reader)}</span>`;
  return html`<div>${label} <b>${plain(amount)}</b>${amount?.unit ? html` <span class="small">${plain(amount.unit)}</span>` : nothing}${date ? html` <span class="small">${time(date)}</span>` : nothing}${qualityTemplate(figure)}</div>`;
}

/** Least height of what a small chart of lines shows, in percent of the whole: small differences stay small. */
const LEAST_HEIGHT = 25;
/** What is left free over and under the lines. */
const MARGIN = 4;

/** The strip in which lines run. A land is drawn from nought; between lines that far up nothing could be told apart. */
function stripOf([top, foot]: LinesChart['reach']): string {
  const height = Math.max(foot - top, LEAST_HEIGHT);
  return `0 ${(top + foot - height) / 2 - MARGIN} 100 ${height + 2 * MARGIN}`;
}

/** The chart without its words, for who sees it. */
function sparkTemplate({ chart, lines }: IndicatorView): TemplateResult {
  const edges = chart ? chart.edge : (lines?.lines.map(({ path }) => path).join('') ?? '');
  const aims = chart ? (chart.target?.lines.join('') ?? '') : (lines?.aims ?? '');
  return html`<div class="spark ${chart || lines ? '' : 'bare'}" part="chart" aria-hidden="true"><svg viewBox=${lines && !chart ? stripOf(lines.reach) : '0 0 100 100'} preserveAspectRatio="none" focusable="false"><path class="land" d=${chart?.land ?? ''}></path><path class="nought" d=${chart?.nought ?? ''}></path><path class="tread" d=${edges}></path><path class="tread dashed" d=${chart?.dashed ?? ''}></path><path class="aim" d=${aims}></path></svg></div>`;
}
