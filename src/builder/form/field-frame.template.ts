import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../read/problems.js';
import { pointerOf } from '../model/json-path.js';
import type { Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { opened } from './opened.js';
import { problemTemplate } from './problem.template.js';

/** The id in the page of a field's control. */
export const controlId = ({ path }: Pick<Field, 'path'>): string => `f${pointerOf(path)}`;

/** What describes a field to who does not see it: its help, and what is wrong. */
export const describedBy = (field: Field, context: FormContext): string | typeof nothing =>
  [
    context.say(field.help) ? `${controlId(field)}-help` : '',
    problemsOf(field, context).length ? `${controlId(field)}-problem` : '',
  ]
    .filter(Boolean)
    .join(' ') || nothing;

/** Whether a field holds what is wrong, for the control that it is written in. */
export const invalid = (field: Field, context: Pick<FormContext, 'problems'>): 'true' | typeof nothing =>
  problemsOf(field, context).some(({ severity }) => severity === 'error') ? 'true' : nothing;

/** Kinds that hold fields of their own, which tell of their own problems. */
const HOLDERS = new Set<Field['kind']>(['entry', 'entries', 'rows', 'outlined', 'responsible']);

/** Gives the problems that stand at a field. */
export function problemsOf(field: Field, { problems }: Pick<FormContext, 'problems'>): readonly Problem[] {
  const own = pointerOf(field.path);
  const above = pointerOf(field.path.slice(0, -1));
  return problems.filter(
    ({ pointer, code, details }) =>
      pointer === own ||
      (!HOLDERS.has(field.kind) && pointer.startsWith(`${own}/`)) ||
      (pointer === above && code === 'missing-key' && details?.['key'] === field.key),
  );
}

/** A field that is one control: its label, the control, help and problems. */
export function labelled(field: Field, context: FormContext, control: TemplateResult): TemplateResult {
  return html`<div class="f ${problemsOf(field, context).length ? 'wrong' : ''}" data-key=${field.key}>
    <label class="form-label" for=${controlId(field)}>${context.say(field.label)}</label>
    ${control} ${help(field, context)} ${below(field, context)}
  </div>`;
}

/** A field of several controls. */
export function grouped(field: Field, context: FormContext, controls: unknown): TemplateResult {
  return html`<fieldset
    class="f ${problemsOf(field, context).length ? 'wrong' : ''}"
    data-key=${field.key}
    aria-describedby=${describedBy(field, context)}
  >
    <legend>${context.say(field.label)}</legend>
    ${help(field, context)} ${controls} ${below(field, context)}
  </fieldset>`;
}

/** A field that is a form of its own, and is opened when it is needed. */
export function folded(field: Field, context: FormContext, isOpen: boolean, inside: unknown): TemplateResult {
  const isWrong = problemsOf(field, context).length > 0;
  return html`<details class="f nest ${isWrong ? 'wrong' : ''}" data-key=${field.key} ${opened(isOpen || isWrong)}>
    <summary>${context.say(field.label)}</summary>
    <div class="inside">${help(field, context)} ${inside} ${below(field, context)}</div>
  </details>`;
}

function help(field: Field, context: FormContext): unknown {
  const said = context.say(field.help);
  return said ? html`<p class="help" id="${controlId(field)}-help">${said}</p>` : nothing;
}

function below(field: Field, context: FormContext): unknown {
  const problems = problemsOf(field, context);
  return html`${field.schema.nullable ? notStated(field, context) : nothing}
  ${
    problems.length
      ? html`<div class="problems" id="${controlId(field)}-problem">
        ${problems.map((problem) => problemTemplate(problem, context, field))}
      </div>`
      : nothing
  }`;
}

function notStated(field: Field, context: FormContext): unknown {
  if (field.value !== undefined && field.value !== null) return nothing;
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${field.value === null}
      @change=${({ target }: Event) =>
        context.write(field, (target as HTMLInputElement).checked ? null : undefined)}
    />
    ${context.say(WORDS.notStated)}
  </label>`;
}
