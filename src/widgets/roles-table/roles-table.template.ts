import { html, nothing, type TemplateResult } from 'lit';
import { addressIn } from '../../format/address.js';
import { sayOwn } from '../../text/localized.js';
import { flow, plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { headTemplate } from '../fragments/head.template.js';
import { sign } from '../fragments/label.template.js';
import { MANY } from '../base/lazy-layout.js';
import { sourceLine } from '../fragments/source.template.js';
import { statusTemplate } from '../base/status-message.js';
import type { RolesTableView, RoleView } from './roles-table.view.js';

/**
 * A table with a row for each actor. The roles are written out, since a narrow container lays the rows out
 * as a list, and some browsers then forget that it is a table.
 */
export function rolesTableTemplate(
  table: RolesTableView,
  reader: Reader,
  onSearch: (event: InputEvent) => void,
): TemplateResult {
  const { id, rows, note } = table;
  const { words } = reader;
  const source = sourceLine(table.source, reader);
  return html`<section part="roles" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>
    ${headTemplate(table, reader, 'flat', 'samsyn-title')}
    ${table.count > 1 ? search(table, reader, onSearch) : nothing}
    <table
      class="roles ${rows.length > MANY ? 'long' : ''}"
      part="table"
      role="table"
      aria-labelledby=${table.title ? 'samsyn-title' : nothing}
      aria-label=${table.title ? nothing : words.duties}
    >
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${word(words.actor, reader)}</th>
          <th scope="col" role="columnheader">${word(words.duties, reader)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => rowTemplate(row, reader))}
      </tbody>
    </table>
    ${note || source !== nothing ? html`<div class="foot">${note ? html`<div>${prose(note, reader)}</div>` : nothing}${source}</div>` : nothing}
  </section>`;
}

function search(
  { query, count, found, title }: RolesTableView,
  reader: Reader,
  onSearch: (event: InputEvent) => void,
): Renderable {
  const { words } = reader;
  const name = title ? 'samsyn-search-label samsyn-title' : 'samsyn-search-label';
  return html`<search class="filter" part="search" aria-labelledby=${name}>
    <label for="samsyn-search"><span id="samsyn-search-label">${word(words.searchDuties, reader)}</span></label>
    <input
      id="samsyn-search"
      class="field"
      type="search"
      autocomplete="off"
      spellcheck="false"
      @input=${onSearch}
    />
    ${statusTemplate(sayOwn(words.found(found, count, query), reader), query && found ? [{ text: query }] : [])}
  </search>`;
}

function rowTemplate({ name, url, own, duties, note, found }: RoleView, reader: Reader): TemplateResult {
  const href = addressIn(url, reader.src);
  return html`<tr
    role="row"
    class=${own ? 'self' : nothing}
    part=${own ? 'row own' : 'row'}
    ?hidden=${!found}
  >
    <th scope="row" role="rowheader">
      ${href ? html`<a href=${href}>${plain(name)}</a>` : plain(name)}${
        own ? html`${sign(':')} <span class="label">${word(reader.words.ownDuties, reader)}</span>` : nothing
      }
    </th>
    <td role="cell">
      <ul class="dashes" role="list">
        ${duties.map((duty) => html`<li ?hidden=${!duty.found}>${flow(duty.said, reader)}</li>`)}
      </ul>
      ${note ? html`<div class="foot">${prose(note, reader)}</div>` : nothing}
    </td>
  </tr>`;
}
