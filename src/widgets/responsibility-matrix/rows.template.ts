import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { flow, inline, plain, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { labelTemplate } from '../label.js';
import type { BodyView, BoxView, GroupView, NameView, RowView } from './responsibility-matrix.view.js';

/** The head of an actor's column: its short name to the eye, the whole one too to a listener. */
export function bodyHead({ short, name, chosen }: BodyView, i: number): TemplateResult {
  return html`<th
    id="samsyn-body-${i}"
    class=${chosen ? 'chosen' : ''}
    scope="col"
    role="columnheader"
    abbr=${name ? short.text : nothing}
  >
    ${plain(short)}${name ? html` <span class="vh">${plain(name)}</span>` : nothing}
  </th>`;
}

/** An area's row, and a row for each of its goals. */
export function groupTemplate(
  group: GroupView,
  i: number,
  bodies: readonly BodyView[],
  reader: Reader,
): TemplateResult {
  const { id, path, label, name, rows } = group;
  const above: Renderable[] = [
    ...path.map((one): Renderable => plain(one)),
    ...(label.length ? ([spaced(label.map(plain))] as Renderable[]) : []),
  ];
  return html`<tbody role="rowgroup" class=${rows.some(({ found }) => found) ? nothing : 'out'}>
    ${
      name
        ? html`<tr class="area" part="area" role="row" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
            <th id="samsyn-area-${i}" scope="rowgroup" role="rowheader" colspan=${bodies.length + 1}>
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
    ${rows.map((row, n) => rowTemplate(row, `samsyn-goal-${i}-${n}`, name ? `samsyn-area-${i} ` : '', bodies, reader))}
  </tbody>`;
}

const nameTemplate = ({ said, isTitle }: NameView, reader: Reader): Renderable =>
  isTitle ? plain(said) : flow(said, reader);

function rowTemplate(
  { id, code, name, boxes, open, found }: RowView,
  head: string,
  area: string,
  bodies: readonly BodyView[],
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const all = bodies.map((_, i) => `samsyn-body-${i}`);
  const heads = `${area}${head} `;
  return html`<tr part="row" role="row" class=${found ? nothing : 'out'} id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    <th id=${head} scope="row" role="rowheader">
      ${code ? html`<span class="code">${plain(code)}</span> ` : nothing}${
        name ? nameTemplate(name, reader) : code ? nothing : word(words.goals, reader)
      }
    </th>
    ${
      boxes && !open
        ? boxes.map((box, i) => boxTemplate(box, bodies[i]!, heads + all[i], reader))
        : html`<td class="open" part="box ${boxes ? 'open' : ''}" role="cell" colspan=${bodies.length} headers=${heads + all.join(' ')}>
            ${
              boxes
                ? html`<div class="each">
                    <span class="key">${word(words.everyone, reader)}</span>
                    ${bodies.map(
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

function boxTemplate(
  { answer, note }: BoxView,
  { short, chosen }: BodyView,
  headers: string,
  reader: Reader,
): TemplateResult {
  const words = documentWords(reader);
  const kind = answer === 'undecided' ? 'open' : (answer ?? 'unnamed');
  const [names, part] = [chosen ? `${kind} chosen` : kind, `box ${kind}`];
  // Most boxes hold one word, and a table may have thousands of them: theirs is the smallest template.
  return answer && !note
    ? html`<td class=${names} part=${part} role="cell" headers=${headers}><span class="key">${plain(short)}</span> ${word(words[answer], reader)}</td>`
    : html`<td class=${names} part=${part} role="cell" headers=${headers}>
        ${
          answer
            ? html`<span class="key">${plain(short)}</span> ${word(words[answer], reader)}`
            : html`<span class="vh">${word(words.notNamed, reader)}</span>`
        }${note ? html` <span class="note">${inline(note, reader)}</span>` : nothing}
      </td>`;
}

/** How many answers of each kind every actor has. */
export function totalTemplate(bodies: readonly BodyView[], reader: Reader): TemplateResult {
  const words = documentWords(reader);
  return html`<tfoot role="rowgroup">
    <tr class="total" part="total" role="row">
      <th id="samsyn-total" scope="row" role="rowheader">${word(words.total, reader)}</th>
      ${bodies.map(
        ({ short, counts }, i) =>
          html`<td role="cell" headers="samsyn-total samsyn-body-${i}">
            <span class="key">${plain(short)}</span> ${counts
              .filter(([, count]) => count)
              .map(
                ([answer, count]) =>
                  html`<span class="count">${word(`${count} ${words[answer]}`, reader)}</span>`,
              )}
          </td>`,
      )}
    </tr>
  </tfoot>`;
}
