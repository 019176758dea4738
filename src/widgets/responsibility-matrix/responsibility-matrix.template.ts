import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { sayOwn, type Said } from '../../text/localized.js';
import { plain, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { downloads } from '../fragments/download.template.js';
import { headTemplate } from '../fragments/head.template.js';
import { statusTemplate } from '../base/status-message.js';
import { matrixFiles } from './files.view.js';
import type { ActorView, MatrixView } from './responsibility-matrix.view.js';
import { actorHead, groupTemplate, headId, totalTemplate } from './rows.template.js';

/** From this many actors on, print has a list: no paper is wide enough. */
const PRINTED_AS_LIST_FROM = 9;
/** Id of the title, which names the table. */
const TITLE_ID = 'samsyn-title';
/** A word that needs a wider column. */
const LONG_WORD = /[^\s-]{11}/;

/** Whether a word over a column, or of what somebody does, needs a wider one. */
const hasLongWord = ({ actors, groups }: MatrixView): boolean =>
  actors.some(({ short }) => LONG_WORD.test(short.text)) ||
  groups.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells?.some(({ roles }) => roles?.some(({ said }) => LONG_WORD.test(`(${said.text})`))),
    ),
  );

/** Layout of the matrix on the page, as far as the element knows it. */
export interface MatrixLayout {
  /** The table is wider than its place; undefined before that is known. */
  readonly wide: boolean | undefined;
  /** The table is laid out as a list, or it is not known. */
  readonly listed: boolean;
  /** It has so many rows that each is laid out by itself. */
  readonly large: boolean;
  /** It is about to be printed. */
  readonly printed: boolean;
  /** A wide table keeps its whole height, and is not a window that is scrolled up and down. */
  readonly tall: boolean;
  readonly onChoose: (event: Event) => void;
}

/**
 * A table with a row for each goal, in groups by area, and a column for each actor. The roles are written
 * out, since a narrow container lays the table out as a list.
 *
 * Chromium gives a cell the heads of the column that it begins in, and no others. One cell for all actors therefore
 * begins in a column of its own, of no width and without a head, and is not taken for the first actor's. A row whose
 * name spans that column has an empty cell there for when it is laid out as a list, where no cell spans another's place.
 * Firefox and WebKit do as `headers` says.
 */
export function matrixTemplate(
  matrix: MatrixView,
  reader: Reader,
  { wide, listed, large, printed, tall, onChoose }: MatrixLayout,
): TemplateResult {
  const { id, title, actors, groups, open, unnamed, joint } = matrix;
  const words = documentWords(reader);
  const [labelledby, label] = title ? [TITLE_ID, nothing] : [nothing, words.responsibilities];
  const layout = { apart: listed || large, keyed: listed || printed || !large };
  const head = headTemplate({ ...matrix, intro: undefined }, reader, 'flat', TITLE_ID);
  if (!actors.length)
    return html`<section part="matrix" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>${head}<div class="state"><p>${word(words.nobodyNamed, reader)}</p></div></section>`;
  return html`<section class="${actors.length < PRINTED_AS_LIST_FROM ? '' : 'many'} ${hasLongWord(matrix) ? 'long' : ''}" part="matrix" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${head}
    ${open ? html`<p class="lead" part="nobody">${word(words.nobodyYet, reader)}</p>` : nothing}
    ${actors.length > 1 && matrix.count > 1 ? choice(matrix, reader, onChoose) : nothing}
    <div
      class="scroller ${wide ? (tall ? 'wide tall' : 'wide') : wide === false ? 'fits' : ''}"
      part="scroller"
      role=${wide ? 'region' : nothing}
      tabindex=${wide ? '0' : nothing}
      aria-labelledby=${wide ? labelledby : nothing}
      aria-label=${wide ? label : nothing}
    >
      <table
        class=${large ? 'large' : nothing}
        part="table"
        role="table"
        aria-labelledby=${labelledby}
        aria-label=${label}
      >
        <colgroup>
          <col />${joint ? html`<col class="joint" />` : nothing}
          <col span=${actors.length} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${word(goalsWord(matrix, reader), reader)}</th>
            ${joint ? html`<td class="joint" role="cell"><span class="vh">${word(words.everyone, reader)}</span></td>` : nothing}
            ${actors.map((actor, i) => actorHead(actor, joint ? headId(i) : nothing))}
          </tr>
        </thead>
        ${groups.map((group) => groupTemplate(group, matrix, layout, reader))}
        ${open || matrix.count < 2 ? nothing : totalTemplate(matrix, layout, reader)}
      </table>
    </div>
    <div class="foot">
      ${unnamed ? html`<p class="dash">–&ensp;${word(words.dashMeans, reader)}</p>` : nothing}
      ${names(actors)}${downloads(matrixFiles(matrix, reader), reader, title && TITLE_ID)}
    </div>
  </section>`;
}

function choice(matrix: MatrixView, reader: Reader, onChoose: MatrixLayout['onChoose']): Renderable {
  const { actors, committees, found, count } = matrix;
  const words = documentWords(reader);
  const goals = goalsWord(matrix, reader);
  const chosen = actors.find(({ chosen }) => chosen);
  const counts = chosen?.foundCounts.map(([answer, count]) => `${count} ${words[answer]}`).join(', ');
  return html`<div class="filter" part="choice">
    <label for="samsyn-actor">${word(words.showGoalsFor(goals), reader)}</label>
    <select id="samsyn-actor" class="field" .value=${chosen?.key ?? ''} @input=${onChoose}>
      ${option('', sayOwn(committees ? words.committees : words.everyone, reader), !chosen)}
      ${actors.map(({ key, short, name, chosen }) =>
        option(key, name ? { ...name, text: `${short.text} – ${name.text}` } : short, chosen),
      )}
    </select>
    ${statusTemplate(
      sayOwn(words.goalsFound(found, count, goals) + (counts ? ` (${counts})` : ''), reader),
      chosen ? [chosen.name ?? chosen.short] : [],
    )}
  </div>`;
}

const option = (value: string, { text, lang }: Said, chosen: boolean): TemplateResult =>
  html`<option value=${value} lang=${lang ?? nothing} ?selected=${chosen}>${text}</option>`;

const goalsWord = ({ below }: MatrixView, reader: Reader): string =>
  below ? reader.words.subGoals : documentWords(reader).goals;

/** What the short names over the columns stand for. */
function names(actors: readonly ActorView[]): Renderable {
  const short = actors.filter(({ name }) => name);
  return short.length
    ? html`<dl class="names" part="names">
        ${short.map(({ short, name }) => html`<div><dt>${plain(short)}</dt> <dd>${plain(name)}</dd></div>`)}
      </dl>`
    : nothing;
}
