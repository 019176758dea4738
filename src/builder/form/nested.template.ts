import { put } from '../language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../format/json.js';
import { pointerOf, type Path } from '../model/json-path.js';
import { folded, grouped } from './field-frame.template.js';
import type { FieldTemplate } from './field.template.js';
import { emptyEntry } from './empty-entry.js';
import { fieldsOf, withField, type Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { addButton, listControls } from './list-controls.template.js';
import { calledIn, entryWords } from './names.js';
import { opened } from './opened.js';
import { translationsTemplate } from './translations.template.js';

/** An entry within the entry, such as a source: its fields, opened where any is filled. */
export function entryTemplate(
  field: Field,
  context: FormContext,
  fieldTemplate: FieldTemplate,
): TemplateResult {
  const inside = fieldsOf(context.content, field.path, field.schema.entry!);
  return folded(field, context, isObject(field.value), [
    ...inside.map((one) => fieldTemplate(one, context)),
    translationsTemplate(inside, context),
  ]);
}

/** A list of entries that have no place in the outline: each opens to its fields. */
export function entriesTemplate(
  field: Field,
  context: FormContext,
  fieldTemplate: FieldTemplate,
): TemplateResult {
  const items = listOf(field);
  const entry = field.schema.item!.entry!;
  const { a } = entryWords([...field.path, 0]);
  return grouped(
    field,
    context,
    html`${items.map((value, at) => {
      const path = [...field.path, at];
      const fields = fieldsOf(context.content, path, entry);
      const isNew = !isObject(value) || !Object.keys(value).length;
      const isWrong = context.problems.some(({ pointer }) => `${pointer}/`.startsWith(`${pointerOf(path)}/`));
      return html`<details class="nest item ${isWrong ? 'wrong' : ''}" ${opened(isNew || isWrong)}>
        <summary>${context.say(calledIn(context.content, path))}</summary>
        <div class="inside">
          ${fields.map((one) => fieldTemplate(one, context))} ${translationsTemplate(fields, context)}
          ${listControls(field.path, at, items.length, { what: calledIn(context.content, path), label: field.label }, context)}
        </div>
      </details>`;
    })}
    ${addButton(field, context, emptyEntry(entry), context.say(put(WORDS.add, { a })), (n) => {
      const [first] = fieldsOf(context.content, [...field.path, n], entry);
      return `f${pointerOf(first?.path ?? field.path)}`;
    })}`,
  );
}

/** A list of entries that stand in the outline: their names lead there. */
export function outlinedTemplate(field: Field, context: FormContext): TemplateResult {
  const items = listOf(field);
  const { a } = entryWords([...field.path, 0]);
  const at = (path: Path): string => `${pointerOf(path)}-link`;
  return grouped(
    field,
    context,
    html`${
      items.length
        ? html`<ol class="items" role="list">
            ${items.map((_, n) => {
              const path = [...field.path, n];
              const called = calledIn(context.content, path);
              return html`<li>
                <button class="plain link" type="button" data-at=${at(path)} @click=${() => context.open(path)}>
                  ${context.say(called)}
                </button>
                ${listControls(field.path, n, items.length, { what: called, label: field.label }, context)}
              </li>`;
            })}
          </ol>`
        : nothing
    }
      <button class="plain add" type="button" data-at="${pointerOf(field.path)}-add" @click=${() => context.add(field.path)}>
        ${context.say(put(WORDS.add, { a }))}
      </button>`,
  );
}

/**
 * Who is responsible: names, each with what else is to be said of it. A name alone stays a name in the file, and
 * becomes more only when more is said.
 */
export function responsibleTemplate(
  field: Field,
  context: FormContext,
  fieldTemplate: FieldTemplate,
): TemplateResult {
  const items = listOf(field);
  const entry = field.schema.item!.object?.entry ?? '';
  return grouped(
    field,
    context,
    html`${items.map((value, at) => {
      const path = [...field.path, at];
      const own: Readonly<Record<string, unknown>> = isObject(value) ? value : { actor: value };
      const within: FormContext = {
        ...context,
        write: (inner, next, _, isTyped) => {
          const all = withField(own, [inner.key], next, entry) as Readonly<Record<string, unknown>>;
          const isName = Object.keys(all).length === 1 && typeof all['actor'] === 'string';
          context.write(field, isName ? all['actor'] : all, path, isTyped);
        },
      };
      const [actor, ...rest] = fieldsOf(context.content, path, entry).map((one) => ({
        ...one,
        value: own[one.key],
      }));
      const named = actor && {
        ...actor,
        path: isObject(value) ? actor.path : path,
        label: put(WORDS.cell, { label: field.label, n: at + 1 }),
        help: { sv: '', en: '' },
      };
      const what = { what: { sv: `rad ${at + 1}`, en: `row ${at + 1}` }, label: field.label };
      return html`<div class="pair">
        ${named ? fieldTemplate(named, within) : nothing}
        ${listControls(field.path, at, items.length, what, context)}
        <details class="nest" ${opened(isObject(value))}>
          <summary>${context.say(WORDS.aboutDuty)}</summary>
          <div class="inside">${rest.map((one) => fieldTemplate(one, within))}</div>
        </details>
      </div>`;
    })}
    ${addButton(field, context, '', context.say(WORDS.addName))}`,
  );
}

/** Whether a goal is prioritised, and how. */
export function priorityOf(field: Field, context: FormContext, fieldTemplate: FieldTemplate): unknown {
  const entry = field.schema.object?.entry;
  if (!entry || !field.value) return nothing;
  const own = isObject(field.value) ? field.value : {};
  const within: FormContext = {
    ...context,
    write: (inner, next, _, isTyped) => {
      const all = withField(own, [inner.key], next, entry) as object;
      context.write(field, Object.keys(all).length ? all : true, undefined, isTyped);
    },
  };
  return html`<div class="inside">${fieldsOf(context.content, field.path, entry).map((one) => fieldTemplate(one, within))}</div>`;
}

const listOf = ({ value }: Field): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];
