import { put } from '../language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { pointerOf } from '../model/json-path.js';
import { langOf } from '../shell/lang-of.js';
import { controlId, describedBy, grouped, invalid, labelled } from './field-frame.template.js';
import type { Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { languageName } from './language-name.js';
import { addButton, listControls } from './list-controls.template.js';
import { inLanguage, withLanguage } from './localized-text.js';
import { languageOf } from './language-of.js';
import { textControl } from './text.template.js';
import { typedValue } from './typed-value.js';

/** A list of texts: each in its control, with buttons that move it and take it away. */
export function linesTemplate(field: Field, context: FormContext): TemplateResult {
  const items = itemsOf(field);
  const language = languageOf(context.content);
  const what = (at: number) => ({
    what: { sv: `punkt ${at + 1}`, en: `item ${at + 1}` },
    label: field.label,
  });
  return grouped(
    field,
    context,
    html`${
      items.length
        ? html`<ol class="items" role="list">
          ${items.map(
            (_, at) =>
              html`<li>${lineControl(field, context, at, language)}${listControls(field.path, at, items.length, what(at), context)}</li>`,
          )}
        </ol>`
        : nothing
    }
    ${addButton(field, context, '', context.say(WORDS.addItem))}`,
  );
}

/** One text of a list, in one language. */
export function lineControl(
  field: Field,
  context: FormContext,
  at: number,
  language: string,
): TemplateResult {
  const isOwn = language === languageOf(context.content);
  const name = context.say(put(WORDS.item, { label: field.label, n: at + 1 }));
  return textControl({ ...field, kind: 'lines' }, context, {
    value: itemsOf(field)[at],
    language,
    path: [...field.path, at],
    label: isOwn
      ? name
      : context.say(WORDS.inLanguage, { label: name, language: languageName(language, context.language) }),
    id: `f${pointerOf([...field.path, at])}${isOwn ? '' : `-${language}`}`,
  });
}

/** Single words on one line, a comma between them. */
export function wordsTemplate(field: Field, context: FormContext): TemplateResult {
  const own = languageOf(context.content);
  return isParted(field, own)
    ? linesTemplate(field, context)
    : labelled(field, context, wordsControl(field, context, own, controlId(field)));
}

/** Whether a list of words has to be a list of lines: a comma within one of them would part it. */
export const isParted = (field: Field, own: string): boolean =>
  itemsOf(field).some((item) => inLanguage(item, own, own).includes(','));

/** The words of a list in one language. */
export function wordsControl(
  field: Field,
  context: FormContext,
  language: string,
  id: string,
): TemplateResult {
  const own = languageOf(context.content);
  const items = itemsOf(field);
  const shown = items.map((item) => inLanguage(item, language, own)).join(', ');
  const means = (typed: string): boolean => wordsIn(typed).join() === wordsIn(shown).join();
  const write = ({ target }: Event): void => {
    const said = wordsIn((target as HTMLInputElement).value);
    // What is removed from one language takes its translations with it; a translation adds no word of its own.
    const length = language === own ? said.length : items.length;
    const words = [...Array(length).keys()].flatMap((at) => {
      const word = withLanguage(matching(items, said, at, language, own), language, own, said[at] ?? '');
      return word === undefined ? [] : [word];
    });
    context.write(field, words.length ? words : undefined, undefined, true);
  };
  return html`<input
    class="field"
    id=${id}
    data-at=${id}
    lang=${langOf(language, context.language)}
    aria-invalid=${language === own ? invalid(field, context) : nothing}
    aria-describedby=${language === own ? describedBy(field, context) : nothing}
    title=${context.say(WORDS.isSeparated)}
    autocomplete="off"
    @input=${write}
    ${typedValue(shown, means)}
  />`;
}

/** The word as it was, with its translations: the one that says the same, or that stands in the same place. */
function matching(
  items: readonly unknown[],
  said: readonly string[],
  at: number,
  language: string,
  own: string,
): unknown {
  if (language !== own || said.length === items.length) return items[at];
  return items.find((item) => inLanguage(item, own, own) === said[at]);
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const itemsOf = ({ value }: Field): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];
