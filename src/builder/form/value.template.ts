import { html, nothing, type TemplateResult } from 'lit';
import { globalGoalNames } from '../../locale/global-goal-names.js';
import { isEqual } from '../model/rebase.js';
import { dateSaid, dateShown, readDate, readMeasured, measuredShown, measuredSaid } from './read-value.js';
import { controlId, describedBy, invalid, folded, grouped, labelled } from './field-frame.template.js';
import type { Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { languageOf } from './language-of.js';
import { typedValue } from './typed-value.js';

/** How a value is written on one line, and what was understood of it. */
interface Written {
  readonly shown: string;
  readonly said?: string;
  readonly mode?: 'decimal' | 'url' | 'email' | 'tel';
  readonly read: (typed: string) => unknown;
}

/** A date as the format has them, on one line: a year, month or day, or words. */
export function dateTemplate(field: Field, context: FormContext): TemplateResult {
  const own = languageOf(context.content);
  const said = dateSaid(field.value, own, context.language);
  return oneLine(field, context, {
    shown: dateShown(field.value, own),
    read: (typed) => readDate(typed, field.value, own),
    said: said ? context.say(said) : context.say(WORDS.dateHelp),
  });
}

/** A measured value on one line: a number, or words. */
export function measuredTemplate(field: Field, context: FormContext): TemplateResult {
  const own = languageOf(context.content);
  const said = measuredSaid(field.value, context.language);
  return oneLine(field, context, {
    shown: measuredShown(field.value, own),
    read: (typed) => readMeasured(typed, field.value, own),
    ...(said && { said: context.say(said) }),
  });
}

/** A number on one line. */
export const numberTemplate = (field: Field, context: FormContext): TemplateResult =>
  oneLine(field, context, {
    shown: typeof field.value === 'number' ? String(field.value).replace('.', ',') : stringOf(field.value),
    read: (typed) => numberIn(typed) ?? (typed.trim() || undefined),
    mode: 'decimal',
  });

/** A string that nobody translates. */
export const stringTemplate = (field: Field, context: FormContext): TemplateResult =>
  oneLine(field, context, {
    shown: stringOf(field.value),
    read: (typed) => typed.trim() || undefined,
    ...(field.schema.form === 'address' && { mode: 'url' as const }),
    ...(field.key === 'email' && { mode: 'email' as const }),
    ...(field.key === 'phone' && { mode: 'tel' as const }),
  });

function numberIn(typed: string): number | undefined {
  const number = Number(typed.replace(/\s/g, '').replace(',', '.'));
  return typed.trim() && Number.isFinite(number) ? number : undefined;
}

const stringOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function oneLine(field: Field, context: FormContext, { shown, said, mode, read }: Written): TemplateResult {
  const id = controlId(field);
  const write = ({ target }: Event): void =>
    context.write(field, read((target as HTMLInputElement).value), undefined, true);
  const described = describedBy(field, context);
  return labelled(
    field,
    context,
    html`<input
        class="field"
        id=${id}
        data-at=${id}
        inputmode=${mode ?? nothing}
        autocomplete="off"
        aria-invalid=${invalid(field, context)}
        aria-describedby=${[typeof described === 'string' ? described : '', said ? `${id}-said` : ''].join(' ').trim() || nothing}
        @input=${write}
        ${typedValue(shown, (typed) => isEqual(read(typed), field.value ?? undefined))}
      />
      ${said ? html`<p class="said" id="${id}-said" aria-live="polite">${said}</p>` : nothing}`,
  );
}

/** Yes, no, or nothing said of it. */
export function yesNoTemplate(field: Field, context: FormContext, more: unknown = nothing): TemplateResult {
  const { value } = field;
  const state = value === undefined || value === null ? '' : value === false ? 'no' : 'yes';
  const option = (name: string, label: string, chosen: unknown): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name=${controlId(field)}
        data-at="${controlId(field)}${name}"
        .checked=${state === name}
        @change=${() => context.write(field, chosen)}
      />${label}</label
    >`;
  return grouped(
    field,
    context,
    html`<span class="seg">
        ${option('yes', context.say(WORDS.yes), true)} ${option('no', context.say(WORDS.no), false)}
        ${option('', context.say(WORDS.unsaid), undefined)}
      </span>
      ${more}`,
  );
}

/** The global goals by their names, each to be ticked. */
export function globalGoalsTemplate(field: Field, context: FormContext): TemplateResult {
  const chosen = new Set(Array.isArray(field.value) ? (field.value as readonly unknown[]) : []);
  const names = globalGoalNames[context.language] ?? globalGoalNames['sv']!;
  const tick = (number: number, isIn: boolean): void => {
    const numbers = Object.keys(names).map(Number);
    const next = numbers.filter((one) => (one === number ? isIn : chosen.has(one)));
    context.write(field, next.length ? next : undefined);
  };
  return folded(
    field,
    context,
    chosen.size > 0,
    html`<div class="ticks">
      ${Object.entries(names).map(
        ([number, name]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${chosen.has(Number(number))}
              @change=${({ target }: Event) => tick(Number(number), (target as HTMLInputElement).checked)}
            />${number} ${name}</label
          >`,
      )}
    </div>`,
  );
}
