import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, inline, plain, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { labelTemplate } from '../fragments/label.template.js';
import type { Counts } from './counts.view.js';
import type {
  ActorView,
  CellView,
  GroupView,
  MatrixView,
  GoalNameView,
  RowView,
} from './responsibility-matrix.view.js';

/** What `headers` may be: ids, or the attribute left out. */
type Headers = string | typeof nothing;
/** Id of the head of an actor's column. */
export const headId = (column: number): string => `samsyn-actor-${column}`;

/** The head of an actor's column: its short name to the eye, the whole one too to a listener. */
export function actorHead({ short, name, chosen }: ActorView, id: Headers): TemplateResult {
  return html`<th
    id=${id}
    class=${chosen ? 'chosen' : ''}
    scope="col"
    role="columnheader"
    abbr=${name ? short.text : nothing}
  >
    ${plain(short)}${name ? html` <span class="vh">${plain(name)}</span>` : nothing}
  </th>`;
}

/** How the rows are laid out. */
export interface RowLayout {
  /** No cell spans another's place: the table is laid out as a list, or each row by itself. */
  readonly apart: boolean;
  /** Each cell says whose it is, for where it is laid out as a list. */
  readonly keyed: boolean;
}

/** An area's row, and a row for each of its goals. */
export function groupTemplate(
  group: GroupView,
  matrix: MatrixView,
  layout: RowLayout,
  reader: Reader,
): TemplateResult {
  const { actors, joint } = matrix;
  const { id, path, label, name, rows } = group;
  const above: Renderable[] = [
    ...path.map((one): Renderable => plain(one)),
    ...(label.length ? ([spaced(label.map(plain))] as Renderable[]) : []),
  ];
  return html`<tbody role="rowgroup" class=${rows.some(({ found }) => found) ? nothing : 'out'}>
    ${
      name
        ? html`<tr class="area" part="area" role="row" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
            <th scope="rowgroup" role="rowheader" colspan=${actors.length + (joint ? 2 : 1)}>
              <span>${
                above.length
                  ? labelTemplate(
                      above.flatMap((part, i): Renderable[] => (i ? [' / ', part] : [part])),
                      '',
                      name,
                    )
                  : nothing
              }${nameTemplate(name, reader)}</span>
            </th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => rowTemplate(row, matrix, layout, reader))}
  </tbody>`;
}

const nameTemplate = ({ said, isTitle }: GoalNameView, reader: Reader): Renderable =>
  isTitle ? plain(said) : flow(said, reader);

function rowTemplate(
  { id, code, name, cells, open, found }: RowView,
  { actors, joint }: MatrixView,
  { apart, keyed }: RowLayout,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  return html`<tr part="row" role="row" class=${found ? nothing : 'out'} id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <th scope="row" role="rowheader" colspan=${joint && cells && !open ? 2 : nothing}>
      ${code ? html`<span class="code">${plain(code)}</span> ` : nothing}${
        name ? nameTemplate(name, reader) : code ? nothing : word(words.goals, reader)
      }
    </th>
    ${
      cells && !open
        ? [
            joint && apart ? FILLER : nothing,
            cells.map((cell, i) =>
              cellTemplate(cell, actors[i]!, joint ? headId(i) : nothing, keyed, reader),
            ),
          ]
        : html`<td class="open ${cells ? 'all' : ''}" part="box ${cells ? 'open' : ''}" role="cell" colspan=${actors.length + (joint ? 1 : 0)} headers=${joint ? actors.map((_, i) => headId(i)).join(' ') : nothing}>
            ${
              cells
                ? html`<div class="each">
                    <span class="key">${word(words.everyone, reader)}</span>
                    ${actors.map(
                      ({ chosen }, i) =>
                        html`<span class=${chosen ? 'chosen' : ''} aria-hidden=${i ? 'true' : nothing}
                          >${word(words.undecided, reader)}</span
                        > `,
                    )}
                  </div>`
                : word(words.notStated, reader)
            }
          </td>`
    }
  </tr>`;
}

/** Holds the place of the column for all actors where no cell spans another's. */
const FILLER = html`<td class="filler" role="cell"></td>`;

function cellTemplate(
  { answer, note, roles }: CellView,
  { short, chosen }: ActorView,
  headers: Headers,
  keyed: boolean,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const kind = answer === 'undecided' ? 'open' : (answer ?? 'unnamed');
  const [names, part] = [
    [kind, chosen && 'chosen', note && 'noted'].filter(Boolean).join(' '),
    `box ${kind}`,
  ];
  // Most cells hold one word, and a table may have thousands of them: theirs is the smallest template.
  if (answer && !note && !roles)
    return keyed
      ? html`<td class=${names} part=${part} role="cell" headers=${headers}><span class="key">${plain(short)}</span> ${word(words[answer], reader)}</td>`
      : html`<td class=${names} part=${part} role="cell" headers=${headers}>${word(words[answer], reader)}</td>`;
  return html`<td class=${names} part=${part} role="cell" headers=${headers}>
        ${
          answer
            ? html`<span class="key">${plain(short)}</span> ${word(words[answer], reader)}${roles?.length ? html` (${roles.map(({ said }, i) => [i ? ', ' : nothing, plain(said)])})` : nothing}`
            : html`<span class="vh">${word(words.notNamed, reader)}</span>`
        }${note ? html` <span class="note">${inline(note, reader)}</span>` : nothing}
      </td>`;
}

/**
 * How many answers of each kind every actor has: of the goals that are shown. Paper shows all goals, whatever is
 * chosen, and so counts all.
 */
export function totalTemplate(
  { actors, joint, found, count }: MatrixView,
  { apart }: RowLayout,
  reader: Reader,
): TemplateResult {
  const isWhole = found === count;
  const row = (names: string, countsOf: (body: ActorView) => Counts): TemplateResult =>
    html`<tr class=${names} part="total" role="row">
      <th scope="row" role="rowheader" colspan=${joint ? 2 : nothing}>
        ${word(documentWords(reader).total, reader)}
      </th>
      ${joint && apart ? FILLER : nothing}${actors.map((actor, i) => sumTemplate(actor, countsOf(actor), joint ? headId(i) : nothing, reader))}
    </tr>`;
  return html`<tfoot role="rowgroup">
    ${isWhole || !found ? nothing : row('total of-found', ({ foundCounts }) => foundCounts)}
    ${row(isWhole ? 'total' : 'total out', ({ counts }) => counts)}
  </tfoot>`;
}

function sumTemplate({ short }: ActorView, counts: Counts, headers: Headers, reader: Reader): TemplateResult {
  const words = documentWords(reader);
  return html`<td role="cell" headers=${headers}>
    <span class="key">${plain(short)}</span> ${counts.map(
      ([answer, count]) => html`<span class="count">${word(`${count} ${words[answer]}`, reader)}</span> `,
    )}
  </td>`;
}
