import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { phrase, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { choiceTemplate, type OnChoice } from '../fragments/choice.template.js';
import { heading } from '../fragments/heading.template.js';
import type { TraitName } from './measure-entries.view.js';
import type { MeasureGroup, MeasureListView } from './measure-list.view.js';
import { LAZY_LAYOUT_FROM } from '../base/lazy-layout.js';
import type { DrawLater } from '../base/later-pieces.js';
import { statusTemplate } from '../base/status-message.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import { measureTemplate } from './measure.template.js';

/** So many measures are drawn together. */
const PIECE = 50;
/** Those below the first so many are drawn later. */
const NEAR = 100;

/** Measures as strata under the horizon, with their facts beside them; in groups each has its own horizon. */
export function measureListTemplate(
  list: MeasureListView,
  reader: Reader,
  onChoice: OnChoice<TraitName>,
  later: DrawLater,
): TemplateResult {
  let above = 0;
  return html`<section part="measures">
    ${list.filters.length ? filters(list, reader, onChoice) : nothing}
    ${
      list.count
        ? list.groups.map((group) => {
            const start = above;
            above += group.measures.length;
            return groupTemplate(group, list, reader, (place, draw) =>
              start + place < NEAR ? draw() : later(draw),
            );
          })
        : html`<div class="state"><p class="what">${phrase(list.none)}</p></div>`
    }
  </section>`;
}

function filters(
  { filters, status, called, about }: MeasureListView,
  reader: Reader,
  onChoice: OnChoice<TraitName>,
): TemplateResult {
  const { all } = documentWords(reader);
  const name = [called.text, about?.text].filter(Boolean).join(': ');
  return html`<search class="filter" part="filters" aria-label=${name}>
    ${filters.map((filter) => choiceTemplate({ ...filter, name: filter.way, all }, reader, onChoice))}
    ${statusTemplate(
      status,
      filters.flatMap(({ options, chosen }) =>
        options.filter(({ value }) => chosen && value === chosen).map(({ said }) => said),
      ),
    )}
  </search>`;
}

function groupTemplate(
  { name, icon, measures, found }: MeasureGroup,
  { numbers, rich, bare, count, called }: MeasureListView,
  reader: Reader,
  drawAt: (place: number, draw: () => Renderable) => Renderable,
): TemplateResult {
  const level = bare ? undefined : name ? reader.level + 1 : reader.level;
  const shape = [
    name ? '' : 'open',
    numbers === 'none' ? '' : `numbered ${numbers}`,
    rich ? 'rich' : '',
    count > LAZY_LAYOUT_FROM ? 'many' : '',
  ].join(' ');
  const rows = inPieces(measures).map(([start, piece]) =>
    drawAt(start, () =>
      piece.map(({ view, found }) => measureTemplate(view(), found, numbers, level, reader)),
    ),
  );
  const label = name ? nothing : called.text;
  return html`<div class="group" part="group" ?hidden=${!found}>
    ${name ? html`<div class="head" part="head">${heading(reader.level, 'title', html`${statusIconTemplate(icon)}${phrase(name)}`)}</div>` : nothing}
    ${
      numbers === 'none'
        ? html`<ul class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ul>`
        : html`<ol class="strata ${shape}" part="list" role="list" aria-label=${label}>${rows}</ol>`
    }
  </div>`;
}

/** Parts a list into pieces, each with its place in the list. */
function inPieces<T>(all: readonly T[]): readonly (readonly [start: number, piece: readonly T[]])[] {
  const count = Math.ceil(all.length / PIECE);
  return [...Array(count).keys()].map((i) => [i * PIECE, all.slice(i * PIECE, (i + 1) * PIECE)]);
}
