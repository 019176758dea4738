import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { sayOwn, type Said } from '../../text/localized.js';
import { plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { statusTemplate } from '../base/status-message.js';
import { choiceTemplate, type OnChoice } from '../fragments/choice.template.js';
import { headTemplate } from '../fragments/head.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import type { LandscapeView } from './landscape.view.js';
import { type CountView, type ListedEntry, type StatusSummaryView } from './status-summary.view.js';

/** What a reader chooses by. */
export type Choice = 'year' | 'status';

const TITLE_ID = 'samsyn-title';

/** Follow-up at a glance: a landscape with a sun for each entry, the numbers, a table by area, and the entries. */
export function statusSummaryTemplate(
  summary: StatusSummaryView,
  anchor: string | undefined,
  reader: Reader,
  onChoice: OnChoice<Choice>,
): TemplateResult {
  const words = documentWords(reader);
  const { name, counts, landscape, year, years } = summary;
  const head = {
    label: name,
    title: sayOwn(year ? `${words.progress} ${year}` : words.progress, reader),
    intro: undefined,
  };
  return html`<section part="summary" id=${anchor ?? nothing} tabindex=${anchor ? '-1' : nothing}>
    ${headTemplate(head, reader, 'flat', TITLE_ID)}
    ${years.length ? yearTemplate(years, year!, reader, onChoice) : nothing}
    ${landscapeTemplate(landscape)}
    <ul class="counts" part="counts" role="list">${counts.map((count) => countTemplate(count, reader))}</ul>
    ${summary.areas.length ? tableTemplate(summary, reader) : nothing}
    ${entriesTemplate(summary, reader, onChoice)}
  </section>`;
}

/** The picture, for who sees it; the numbers below it say the same. */
function landscapeTemplate({ width, height, paths }: LandscapeView): TemplateResult {
  return html`<div class="landscape" part="landscape" aria-hidden="true">
    <svg viewBox="0 ${-height} ${width} ${2 * height}" width="${width / 4}em" focusable="false"><path class="risen" d=${paths.above}></path><path class="risen" d=${paths.on}></path><path class="set" d=${paths.below}></path><path class="hollow" d=${paths.waiting}></path><path class="hollow broken" d=${paths.broken}></path></svg>
  </div>`;
}

function countTemplate({ id, status, count, note }: CountView, reader: Reader): TemplateResult {
  return html`<li id=${id ?? nothing} tabindex=${id ? '-1' : nothing}><p class="count"><b class="number">${count}</b> ${statusIconTemplate(status.icon)}<span>${plain(status.said)}</span></p>${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}</li>`;
}

/**
 * How many stand where in each area, so that areas can be held against one another. Roles are written out, since a
 * narrow table is laid out as a list.
 */
function tableTemplate({ areas, counts }: StatusSummaryView, reader: Reader): TemplateResult {
  const words = documentWords(reader);
  const heads = [...counts.map(({ status }) => status.said), sayOwn(words.total, reader)];
  return html`<table part="areas" role="table" aria-labelledby=${TITLE_ID}>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${word(words.area, reader)}</th>${heads.map((head) => html`<th scope="col" role="columnheader">${plain(head)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${areas.map((area) => areaTemplate(area, heads, reader))}</tbody>
  </table>`;
}

function areaTemplate(
  { area, counts, sum }: StatusSummaryView['areas'][number],
  heads: readonly Said[],
  reader: Reader,
): TemplateResult {
  const name = area ? linked(area.name, area.href) : word(documentWords(reader).all, reader);
  return html`<tr role="row"><th scope="row" role="rowheader">${name}</th>${[...counts, sum].map((count, i) => html`<td class=${count ? nothing : 'nought'} role="cell"><span class="key">${plain(heads[i])}</span> ${count}</td>`)}</tr>`;
}

const linked = (name: Said, href: string | undefined): Renderable =>
  href ? html`<a href=${href}>${plain(name)}</a>` : plain(name);

/** The entries, and the choice among them. */
function entriesTemplate(
  summary: StatusSummaryView,
  reader: Reader,
  onChoice: OnChoice<Choice>,
): TemplateResult {
  const { name, entries, found, chosen, counts } = summary;
  const words = documentWords(reader);
  const options = counts
    .filter(({ count }) => count)
    .map(({ status }) => ({ value: status.key, said: status.said }));
  return html`<details part="entries">
    <summary>${word(words.goalsFound(entries.length, entries.length, name.text), reader)}</summary>
    <search class="filter" part="filters" aria-label=${name.text}>
      ${choiceTemplate({ name: 'status', label: words.status, options, chosen, all: words.all }, reader, onChoice)}
      ${statusTemplate(
        sayOwn(words.goalsFound(found, entries.length, name.text), reader),
        options.filter(({ value }) => value === chosen).map(({ said }) => said),
      )}
    </search>
    <ul class="entries" role="list">${entries.map((one) => entryTemplate(one))}</ul>
  </details>`;
}

/** The choice of a year, by which all of it changes. */
const yearTemplate = (
  years: readonly string[],
  year: string,
  reader: Reader,
  onChoice: OnChoice<Choice>,
): TemplateResult => html`<div class="filter" part="years">
  ${choiceTemplate(
    {
      name: 'year',
      label: documentWords(reader).year,
      options: years.map((one) => ({ value: one, said: { text: one } })),
      chosen: year,
    },
    reader,
    onChoice,
  )}
</div>`;

function entryTemplate({ entry, status, found }: ListedEntry): TemplateResult {
  const { name, href, area } = entry;
  return html`<li ?hidden=${!found}>${statusIconTemplate(status.icon)}<span>${linked(name, href)} <span class="muted">${plain(status.said)}${area ? html`\u00a0· ${plain(area.name)}` : nothing}</span></span></li>`;
}
