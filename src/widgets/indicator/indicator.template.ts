import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import { flow, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { downloads } from '../fragments/download.template.js';
import { assessmentsShown } from '../fragments/goal-progress.js';
import { headTemplate } from '../fragments/head.template.js';
import { listHead } from '../fragments/heading.template.js';
import { responsibleTemplate } from '../fragments/responsible.template.js';
import { sourceLine } from '../fragments/source.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import { time } from '../fragments/date.template.js';
import { notStated } from '../fragments/not-stated.template.js';
import type { AboutView } from './about.view.js';
import { barTemplate, gaugeTemplate } from './bars.template.js';
import type { ChangeView } from './change.view.js';
import { chartTemplate } from './chart.template.js';
import type { ComparedView } from './compared.view.js';
import type { FigureView, IndicatorView, RemarkView } from './indicator.view.js';
import type { JudgementView } from './judgements.view.js';
import { linesTemplate } from './lines.template.js';
import { chartPictures } from './pictures.js';
import { seriesTableTemplate } from './series-table.template.js';
import { qualityTemplate, tableTemplate } from './table.template.js';
import { valuesFile } from './values-file.js';

/** Id of the title, which tells what the table and the files are of; of several in one widget, with a number. */
const titleId = (at: number): string => `samsyn-title${at || ''}`;
/** Words longer than this are not set large. */
const SET_LARGE_UP_TO = 14;

/**
 * An indicator: its figures, the chart with the target's line, and the table that says the same.
 *
 * What a page break must not part, from the heading to the chart, stands in one box.
 *
 * @param at - Its number among several in one widget, from nought.
 */
export function indicatorTemplate(indicator: IndicatorView, reader: Reader, at = 0): TemplateResult {
  const { id, figures, change, judgements, assessments, comparisons, breakdown } = indicator;
  const words = documentWords(reader);
  const hasFigures = figures.length + judgements.length > 0 || change !== undefined;
  return html`<section part="indicator" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <div class=${hasFigures ? 'body' : 'body plain'}>
      <div class="whole">
        ${headTemplate(indicator.head, reader, '', titleId(at))}
        ${hasFigures ? html`<dl class="figures" part="figures">${figures.map((figure) => keyFigureTemplate(figure, reader))}${change ? changeTemplate(change, reader) : nothing}${judgements.map((scale) => judgementTemplate(scale, reader))}</dl>` : nothing}
        ${drawnTemplate(indicator, reader)}
      </div>
      <div class="main">
        ${assessments ? assessmentsShown(assessments, reader) : nothing}${tableDetails(indicator, reader, at)}
        ${compared(words.comparisons, 'comparisons', comparisons, reader)}${compared(words.breakdown, 'breakdown', breakdown, reader)}
        ${foot(indicator, reader, at)}
      </div>
    </div>
  </section>`;
}

function keyFigureTemplate(figure: FigureView, reader: Reader): TemplateResult {
  const { name, title, amount, isTimeAlone, date, period, note } = figure;
  const words = documentWords(reader);
  const large = amount && amount.text.length <= SET_LARGE_UP_TO;
  const times = [date, period].filter((one) => one !== undefined);
  // A time in the place of a value: from when it counts, or by when.
  const isBare = !amount && isTimeAlone && (times.length > 0 || note !== undefined);
  const when = times.map((one) =>
    isBare ? [' ', time(one)] : html` <span class="small">${time(one)}</span>`,
  );
  return html`<div class=${title ? 'one' : name}>
    <dt>${title ? plain(title) : word(words[name as 'target'], reader)}</dt> <dd class=${large ? nothing : 'words'}>${amount ? html`<span class=${large ? 'large' : nothing}>${plain(amount)}</span>` : isBare ? nothing : notStated(reader)}${small(amount?.unit)}${when}${qualityTemplate(figure)}${note && name !== 'latest' ? html`<div class="small">${flow(note, reader)}</div>` : nothing}</dd>
  </div>`;
}

function changeTemplate({ amount, since, datetime }: ChangeView, reader: Reader): TemplateResult {
  const large = amount && amount.text.length <= SET_LARGE_UP_TO;
  return html`<div class="change">
    <dt>${word(documentWords(reader).change, reader)}</dt> <dd class=${large ? nothing : 'words'}>${amount ? html`<span class=${large ? 'large' : nothing}>${plain(amount)}</span>` : notStated(reader)}${small(amount?.unit)} <span class="small"><time datetime=${datetime ?? nothing}>${since.map(plain)}</time></span></dd>
  </div>`;
}

const small = (said: Said | undefined): Renderable =>
  said ? html` <span class="small">${plain(said)}</span>` : nothing;

function judgementTemplate({ name, label, said, icon }: JudgementView, reader: Reader): TemplateResult {
  return html`<div class=${name}>
    <dt>${word(label, reader)}</dt> <dd class="words">${statusIconTemplate(icon)}${said ? (name === 'assessment' ? html`<div>${prose(said, reader)}</div>` : html`<span>${plain(said)}</span>`) : notStated(reader)}</dd>
  </div>`;
}

/** What is drawn, what it says in words, and remarks; where there is no value, that there is none. */
function drawnTemplate(indicator: IndicatorView, reader: Reader): Renderable {
  const { chart, lines, begins, gauge, hasValues, isEmpty, sentences, remarks } = indicator;
  const words = documentWords(reader);
  if (isEmpty) return html`<p class="drawn none" part="chart">${word(words.noValues, reader)}</p>`;
  const isDrawn = hasValues && Boolean(chart ?? lines ?? gauge);
  if (!isDrawn && !remarks.length) return nothing;
  return html`<div class="drawn">
    ${chart ? chartTemplate(chart, reader) : nothing}${lines ? linesTemplate(lines, reader) : nothing}${gauge ? gaugeTemplate(gauge, reader) : nothing}
    ${begins === undefined ? nothing : html`<p class="foot about-scale">${begins.map(plain)}</p>`}
    ${sentences.length && isDrawn ? html`<p class="vh">${sentences.map((parts, i) => [i ? ' ' : nothing, parts.map(plain)])}</p>` : nothing}
    ${remarks.length ? html`<ul class="foot remarks" part="remarks" role="list">${remarks.map((row) => noteTemplate(row, reader))}</ul>` : nothing}
  </div>`;
}

const noteTemplate = ({ whose, date, note }: RemarkView, reader: Reader): TemplateResult =>
  html`<li>${whose ? [plain(whose), ' '] : nothing}${date ? html`<b>${time(date)}</b>: ` : nothing}${flow(note, reader)}</li>`;

function tableDetails(indicator: IndicatorView, reader: Reader, at: number): Renderable {
  if (indicator.table === 'none') return nothing;
  const valuesId = `samsyn-values${at || ''}`;
  return html`<details ?open=${indicator.table === 'open'}>
    <summary id=${valuesId} aria-labelledby="${valuesId} ${titleId(at)}">
      ${word(documentWords(reader).asTable, reader)}
    </summary>
    ${indicator.many ? seriesTableTemplate(indicator, indicator.many, indicator.many.table, reader) : tableTemplate(indicator, reader)}
  </details>`;
}

function compared(label: string, part: string, views: readonly ComparedView[], reader: Reader): Renderable {
  if (!views.length) return nothing;
  return html`<div class="compared" part=${part}>
    ${listHead(reader.level + 1, word(label, reader))}
    <ul role="list">${views.map((view) => comparedTemplate(view, reader))}</ul>
  </div>`;
}

function comparedTemplate(compared: ComparedView, reader: Reader): TemplateResult {
  const { title, amount, date, bar, nought } = compared;
  return html`<li>
    <div><span>${plain(title)}</span> <b>${amount ? plain(amount) : notStated(reader)}</b>${small(amount?.unit)}${date ? html` <span class="small">${time(date)}</span>` : nothing}${qualityTemplate(compared)}</div>
    ${bar ? barTemplate(bar, nought) : nothing}
  </li>`;
}

function foot(indicator: IndicatorView, reader: Reader, at: number): Renderable {
  const { id, about, better, note, source, rows, many } = indicator;
  const words = documentWords(reader);
  const file = {
    name: `${id ?? 'indikator'}.csv`,
    type: 'text/csv;charset=utf-8',
    label: words.saveCsv,
    text: () => valuesFile(indicator, reader),
  };
  return html`<div class="foot">
    ${better ? html`<p>${word(better, reader)}</p>` : nothing}
    ${about.length ? html`<dl class="about" part="about">${about.map((one) => aboutTemplate(one, reader))}</dl>` : nothing}
    ${prose(note, reader)}${sourceLine(source, reader)}
    ${rows.length || many ? downloads([file, ...chartPictures(indicator, reader)], reader, titleId(at)) : nothing}
  </div>`;
}

function aboutTemplate({ label, said }: AboutView, reader: Reader): TemplateResult {
  return html`<div>
    <dt>${plain(label)}</dt> <dd>${said.length ? said.map((one, i) => [i ? ', ' : nothing, 'said' in one ? responsibleTemplate(one, reader) : one.goal ? html`<a href="#${one.goal}">${plain(one)}</a>` : time(one)]) : notStated(reader)}</dd>
  </div>`;
}
