import { put } from '../language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { pointerOf, type Path } from '../model/json-path.js';
import { langOf } from '../shell/lang-of.js';
import { controlId, describedBy, grouped, invalid, labelled } from './field-frame.template.js';
import { choiceWords } from './field-words.js';
import { withField, type Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { languageName } from './language-name.js';
import { usualLanguages } from './languages.js';
import { addingTemplate } from './list-controls.template.js';
import { languageOf } from '../shell/language-of.js';
import { referentsOf, type Referent } from './names.js';
import { isStatus, ownStatuses } from './own-statuses.js';
import { textControl, textTemplate } from './text.template.js';

const OWN = '\u0000own';

/** A choice between the document's own scale and the format's words, or words of the document's own where it may have such. */
export function choiceTemplate(field: Field, context: FormContext): TemplateResult {
  const { entry, key, schema, value } = field;
  const language = languageOf(context.content);
  const own = isStatus(key, schema) ? ownStatuses(context.content) : [];
  const format = choiceWords(entry, key, schema.choices).filter(
    (word) => word.value === value || !own.includes(word.label.sv),
  );
  const options = [
    ...own.map((word) => ({ value: word, label: { sv: word, en: word }, language })),
    ...format,
  ];
  return selectTemplate(field, context, options, !schema.choices);
}

/** A choice of one entry by its name; an actor may be named in words. */
export function referenceTemplate(field: Field, context: FormContext): TemplateResult {
  const { form } = field.schema;
  return selectTemplate(field, context, referentsOf(context.content, form.slice(1)), form === '@actors');
}

/** A choice of a language by its name. */
export function languageTemplate(field: Field, context: FormContext): TemplateResult {
  const options = usualLanguages(field.value).map((value) => ({
    value,
    label: { sv: languageName(value, 'sv'), en: languageName(value, 'en') },
  }));
  return selectTemplate(field, context, options, false);
}

function selectTemplate(
  field: Field,
  context: FormContext,
  options: readonly Referent[],
  mayBeOwn: boolean,
): TemplateResult {
  const { value } = field;
  const isOwn = value !== undefined && value !== null && !options.some((option) => option.value === value);
  if (!options.length && mayBeOwn) return textTemplate(field, context);
  const choose = ({ target }: Event): void => {
    const chosen = (target as HTMLSelectElement).value;
    // By arrow keys one goes through the choices, which is one change.
    context.write(field, chosen === OWN ? '' : chosen || undefined, undefined, true);
  };
  return labelled(
    field,
    context,
    html`<select
        class="field"
        id=${controlId(field)}
        data-at=${controlId(field)}
        aria-invalid=${invalid(field, context)}
        aria-describedby=${describedBy(field, context)}
        @input=${choose}
      >
        <option value="" .selected=${value === undefined || value === null}>${context.say(WORDS.nothing)}</option>
        ${options.map((option) => optionTemplate(option, context, option.value === value))}
        ${mayBeOwn || isOwn ? html`<option value=${OWN} .selected=${isOwn}>${context.say(WORDS.own)}</option>` : nothing}
      </select>
      ${isOwn ? ownWords(field, context) : nothing}`,
  );
}

/** A choice in words; a name of the document's is marked as being in its language. */
const optionTemplate = (
  { value, label, language }: Referent,
  context: FormContext,
  isChosen = false,
): TemplateResult =>
  html`<option value=${value} lang=${langOf(language, context.language)} .selected=${isChosen}>${context.say(label)}</option>`;

const ownWords = (field: Field, context: FormContext): TemplateResult =>
  textControl({ ...field, kind: 'line' }, context, {
    value: field.value,
    language: (context.content as { language?: string }).language ?? 'sv',
    label: context.say(put(WORDS.ownWords, { label: field.label })),
    id: `${controlId(field)}-own`,
  });

/** Several entries by their names, chosen one after another. */
export function referencesTemplate(
  field: Field,
  context: FormContext,
  controls: (at: number, length: number, name: string, path: Path) => unknown,
): TemplateResult {
  const chosen = Array.isArray(field.value) ? (field.value as readonly unknown[]) : [];
  const all = referentsOf(context.content, field.schema.item!.form.slice(1));
  const left = all.filter(({ value }) => !chosen.includes(value));
  const named = (value: unknown): Referent | undefined => all.find((one) => one.value === value);
  const nameOf = (value: unknown): string => {
    const known = named(value);
    return known ? context.say(known.label) : String(value);
  };
  const at = `${pointerOf(field.path)}-add`;
  const add = (value: string): void =>
    context.change(
      put(WORDS.addedItem, { label: field.label }),
      (content) => withField(content, field.path, [...chosen, value], field.entry),
      left.length > 1 ? at : `${pointerOf([...field.path, chosen.length])}-remove`,
    );
  return grouped(
    field,
    context,
    html`${
      chosen.length
        ? html`<ol class="items" role="list">
            ${chosen.map(
              (value, at) =>
                html`<li><span class="chosen" lang=${langOf(named(value)?.language, context.language)}>${nameOf(value)}</span>${controls(at, chosen.length, nameOf(value), field.path)}</li>`,
            )}
          </ol>`
        : nothing
    }
      ${
        left.length
          ? addingTemplate(
              html`<select
                class="field"
                data-at=${at}
                aria-label="${context.say(field.label)}: ${context.say(WORDS.choose)}"
              >
                <option value="">${context.say(WORDS.choose)}</option>
                ${left.map((one) => optionTemplate(one, context))}
              </select>`,
              `${context.say(WORDS.addChosen)}: ${context.say(field.label)}`,
              context,
              add,
            )
          : chosen.length
            ? nothing
            : html`<p class="help">${context.say(WORDS.noneToChoose)}</p>`
      }`,
  );
}
