import { put } from '../language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../format/json.js';
import { isEqual } from '../model/rebase.js';
import { pointerOf } from '../model/json-path.js';
import { columnsOf, type Column } from './columns.js';
import { grouped } from './field-frame.template.js';
import { fieldWords } from './field-words.js';
import { withField, type Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { addButton, listControls } from './list-controls.template.js';
import { languageOf } from './language-of.js';
import { rowsPasted } from './paste-rows.js';
import { typedValue } from './typed-value.js';

/** A table of figures, one row each, that takes what is pasted from a spreadsheet. */
export function rowsTemplate(field: Field, context: FormContext): TemplateResult {
  const entry = field.schema.item!.entry!;
  const own = languageOf(context.content);
  const columns = columnsOf(entry, own);
  const rows = (Array.isArray(field.value) ? field.value : []) as readonly unknown[];
  const paste = (event: ClipboardEvent): void => {
    const pasted = rowsPasted(event.clipboardData?.getData('text/plain') ?? '', columns);
    if (!pasted.length) return;
    event.preventDefault();
    // Cells that were empty until now give way; others stay above.
    const kept = rows.filter((row) => isObject(row) && Object.keys(row).length);
    const path = field.path;
    context.change(
      put(WORDS.pasted, { n: pasted.length, label: field.label }),
      (content) => withField(content, path, merged(kept, pasted), field.entry),
      cellAt(field, kept.length, columns[0]!.key),
    );
  };
  return grouped(
    field,
    context,
    html`${
      rows.length
        ? html`<table class="rows" @paste=${paste}>
          <thead>
            <tr>
              ${columns.map(({ key }) => html`<th scope="col">${context.say(fieldWords(entry, key).label)}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row, at) =>
                html`<tr>
                  ${columns.map((one) => html`<td>${cell(field, context, one, row, at)}</td>`)}
                  <td>${remove(field, context, rows, at)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`
        : nothing
    }
    <p class="row-foot">
      ${addButton(field, context, {}, context.say(WORDS.addRow), (n) => cellAt(field, n, columns[0]!.key))}
    </p>
    <input
      class="field paste"
      aria-label=${context.say(WORDS.paste)}
      placeholder=${context.say(WORDS.pasteShort)}
      title=${context.say(WORDS.paste)}
      @paste=${paste}
      @input=${({ target }: Event) => ((target as HTMLInputElement).value = '')}
    />`,
  );
}

/** Rows with the pasted ones put in: one for a time that there is a value for already takes its place. */
function merged(
  rows: readonly unknown[],
  pasted: readonly Readonly<Record<string, unknown>>[],
): readonly unknown[] {
  const result = [...rows];
  for (const row of pasted) {
    const at = result.findIndex(
      (one) => isObject(one) && isEqual(one['date'], row['date']) && isEqual(one['title'], row['title']),
    );
    if (at < 0) result.push(row);
    else result[at] = { ...(result[at] as object), ...row };
  }
  return result;
}

const cellAt = ({ path }: Field, row: number, key: string): string => `f${pointerOf([...path, row, key])}`;

function cell(field: Field, context: FormContext, one: Column, row: unknown, at: number): TemplateResult {
  const value = isObject(row) ? row[one.key] : undefined;
  const label = fieldWords(field.schema.item!.entry!, one.key).label;
  const path = [...field.path, at, one.key];
  const wrong = context.problems.find(({ pointer }) => `${pointer}/`.startsWith(`${pointerOf(path)}/`));
  return html`<input
    class="field"
    id=${cellAt(field, at, one.key)}
    data-at=${cellAt(field, at, one.key)}
    aria-label=${context.say(put(WORDS.cell, { label, n: at + 1 }))}
    aria-invalid=${wrong ? 'true' : nothing}
    title=${wrong ? context.say(wrong.message) : nothing}
    autocomplete="off"
    @input=${({ target }: Event) =>
      context.write(field, one.read((target as HTMLInputElement).value, value), path, true)}
    ${typedValue(one.shown(value), (typed) => isEqual(one.read(typed, value), value))}
  />`;
}

function remove(field: Field, context: FormContext, rows: readonly unknown[], at: number): TemplateResult {
  const what = { what: { sv: `rad ${at + 1}`, en: `row ${at + 1}` }, label: field.label };
  return listControls(field.path, at, rows.length, what, context, true);
}
