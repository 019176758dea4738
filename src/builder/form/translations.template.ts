import { put } from '../language.js';
import { html, nothing, type TemplateResult } from 'lit';
import { withField, type Field } from './fields.js';
import { controlId } from './field-frame.template.js';
import type { FormContext } from './form-context.js';
import { FORM_WORDS as WORDS } from './form.words.js';
import { languageName } from './language-name.js';
import { joined, languagesFor, usualLanguages } from './languages.js';
import { addingTemplate } from './list-controls.template.js';
import { isParted, lineControl, wordsControl } from './list.template.js';
import { languageOf } from './language-of.js';
import { textControl } from './text.template.js';

const TEXTS = new Set<Field['kind']>(['line', 'prose', 'lines', 'words']);

/** The texts that are filled in, each language of each side by side. */
export function translationsTemplate(fields: readonly Field[], context: FormContext): unknown {
  const texts = fields.filter(({ kind, value }) => TEXTS.has(kind) && value !== undefined && value !== null);
  const languages = othersIn(texts, context);
  if (!languages.length || !texts.length) return nothing;
  const names = languages.map((tag) => languageName(tag, context.language));
  return html`<details class="translations">
    <summary>${context.say(WORDS.translations, { languages: joined(names, context.language) })}</summary>
    <div class="inside">${texts.map((field) => languages.map((tag) => translation(field, context, tag)))}</div>
  </details>`;
}

/** Languages beside the document's own. */
function othersIn(texts: readonly Field[], { content }: FormContext): readonly string[] {
  const own = languageOf(content);
  const values = texts.flatMap(({ value }) =>
    Array.isArray(value) ? (value as readonly unknown[]) : [value],
  );
  return [...new Set(values.concat(undefined).flatMap((value) => languagesFor(content, value)))].filter(
    (tag) => tag !== own,
  );
}

function translation(field: Field, context: FormContext, tag: string): TemplateResult {
  const language = languageName(tag, context.language);
  const label = context.say(put(WORDS.inLanguage, { label: field.label, language }));
  const id = `${controlId(field)}-${tag}`;
  const isWords = field.kind === 'words' && !isParted(field, languageOf(context.content));
  if (Array.isArray(field.value) && !isWords)
    return html`<fieldset class="f">
      <legend>${label}</legend>
      <div class="items">${field.value.map((_, at) => lineControl(field, context, at, tag))}</div>
    </fieldset>`;
  const { value } = field;
  return html`<div class="f">
    <label class="form-label" for=${id}>${label}</label>
    ${isWords ? wordsControl(field, context, tag, id) : textControl(field, context, { value, language: tag, id })}
  </div>`;
}

/** A choice of one more language to translate the document into. */
export function addLanguageTemplate(context: FormContext): TemplateResult {
  const has = new Set(languagesFor(context.content, undefined));
  const add = (language: string): void => {
    const name = {
      sv: languageName(language, 'sv'),
      en: languageName(language, 'en'),
    };
    context.change(put(WORDS.translated, { language: name }), (content) => {
      const { translations } = content as { readonly translations?: unknown };
      const before = Array.isArray(translations) ? (translations as readonly unknown[]) : [];
      return withField(content, ['translations'], [...before, { language, official: false }], 'content');
    });
  };
  return html`<div class="f">
    <label class="form-label" for="add-language">${context.say(WORDS.addLanguage)}</label>
    ${addingTemplate(
      html`<select class="field" id="add-language">
        <option value="">${context.say(WORDS.nothing)}</option>
        ${usualLanguages()
          .filter((tag) => !has.has(tag))
          .map((tag) => html`<option value=${tag}>${languageName(tag, context.language)}</option>`)}
      </select>`,
      context.say(WORDS.addLanguage),
      context,
      add,
    )}
  </div>`;
}
