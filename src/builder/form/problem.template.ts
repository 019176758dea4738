import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../read/problems.js';
import { filled } from '../language.js';
import { pathOf, valueAt } from '../model/json-path.js';
import { choiceWords } from './field-words.js';
import type { Field } from './fields.js';
import { withField } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { referentsOf } from './names.js';
import { placeOf } from './placed-problems.js';
import { problemWords } from './problem-words.js';

/** Tells of a problem in an editor's words, and offers what is likely to have been meant. */
export function problemTemplate(problem: Problem, context: FormContext, field?: Field): TemplateResult {
  const meant = meantBy(problem, context, field);
  return html`<p class="problem">
    ${meant ? html`<b>${context.say(WORDS.meant, { value: meant.label })}</b>` : context.say(problemWords(problem))}
    ${
      meant
        ? html`<button class="plain" type="button" @click=${() => swap(problem, meant, context, field)}>
          ${context.say(WORDS.swap)}
        </button>`
        : nothing
    }
  </p>`;
}

interface Meant {
  readonly value: string;
  readonly label: string;
}

/** What was likely meant, where putting it in the place of what stands there makes it right. */
function meantBy({ code, details }: Problem, context: FormContext, field?: Field): Meant | undefined {
  const value = details?.['nearest'];
  if (typeof value !== 'string' || code === 'unknown-key' || !field) return undefined;
  const choice = choiceWords(field.entry, field.key, field.schema.choices).find((one) => one.value === value);
  if (choice) return { value, label: context.say(choice.label) };
  const { form } = field.schema.item ?? field.schema;
  const list = form.startsWith('@') ? form.slice(1) : 'outline';
  const known = referentsOf(context.content, list).find((one) => one.value === value);
  return { value, label: known ? context.say(known.label) : value };
}

function swap(problem: Problem, { value, label }: Meant, context: FormContext, field?: Field): void {
  const path = pathOf(problem.pointer);
  const parts = {
    sv: { label: field?.label.sv ?? '', value: label },
    en: { label: field?.label.en ?? '', value: label },
  };
  const name = { sv: filled(WORDS.swapped, parts.sv).sv, en: filled(WORDS.swapped, parts.en).en };
  // The button goes with the problem.
  context.change(
    name,
    (content) => (typeof valueAt(content, path) === 'string' ? withField(content, path, value) : content),
    placeOf(problem),
  );
}
