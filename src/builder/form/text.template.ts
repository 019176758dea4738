import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../text/reader.js';
import type { Path } from '../model/json-path.js';
import { langOf } from '../shell/lang-of.js';
import { controlId, describedBy, invalid, labelled } from './field-frame.template.js';
import type { Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { inLanguage, withLanguage } from './localized-text.js';
import { languageOf } from './language-of.js';
import { typedValue } from './typed-value.js';

/** A text in the document's language; its translations stand together, below the other fields. */
export const textTemplate = (field: Field, context: FormContext): TemplateResult =>
  labelled(
    field,
    context,
    textControl(field, context, { value: field.value, language: languageOf(context.content) }),
  );

interface Written {
  readonly value: unknown;
  readonly language: string;
  /** Place of the text within the field. */
  readonly path?: Path;
  readonly label?: string;
  /** The control's own id, where it is not the field's. */
  readonly id?: string;
}

/** One control for one text in one language. */
export function textControl(field: Field, context: FormContext, written: Written): TemplateResult {
  const { value, language, path, label, id = controlId(field) } = written;
  const own = languageOf(context.content);
  const shown = inLanguage(value, language, own);
  const write = ({ target }: Event): void =>
    context.write(field, withLanguage(value, language, own, (target as HTMLInputElement).value), path, true);
  const tag = langOf(language, context.language);
  const dir = directionOf(language) === 'rtl' ? 'rtl' : nothing;
  const describes = label === undefined ? describedBy(field, context) : nothing;
  const wrong = label === undefined ? invalid(field, context) : nothing;
  return field.kind === 'prose' || field.kind === 'lines'
    ? html`<textarea
        class="field"
        rows=${field.kind === 'prose' ? 2 : 1}
        id=${id}
        data-at=${id}
        lang=${tag}
        dir=${dir}
        aria-label=${label ?? nothing}
        aria-invalid=${wrong}
        aria-describedby=${describes}
        @input=${write}
        ${typedValue(shown)}
      ></textarea>`
    : html`<input
        class="field"
        id=${id}
        data-at=${id}
        lang=${tag}
        dir=${dir}
        aria-label=${label ?? nothing}
        aria-invalid=${wrong}
        aria-describedby=${describes}
        autocomplete="off"
        @input=${write}
        ${typedValue(shown)}
      />`;
}
