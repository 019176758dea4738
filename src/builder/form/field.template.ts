import type { TemplateResult } from 'lit';
import {
  choiceTemplate,
  languageTemplate,
  referencesTemplate,
  referenceTemplate,
} from './choice.template.js';
import type { Field } from './fields.js';
import type { FormContext } from './form-context.js';
import { linesTemplate, wordsTemplate } from './list.template.js';
import { listControls } from './list-controls.template.js';
import {
  entriesTemplate,
  entryTemplate,
  outlinedTemplate,
  priorityOf,
  responsibleTemplate,
} from './nested.template.js';
import { rowsTemplate } from './rows.template.js';
import { textTemplate } from './text.template.js';
import {
  dateTemplate,
  globalGoalsTemplate,
  measuredTemplate,
  numberTemplate,
  stringTemplate,
  yesNoTemplate,
} from './value.template.js';

/** Draws a field, whatever its kind. */
export type FieldTemplate = (field: Field, context: FormContext) => TemplateResult;

/** Draws a field of a form: its label, its controls, its help, and what is wrong with it. */
export const fieldTemplate: FieldTemplate = (field, context) => {
  switch (field.kind) {
    case 'line':
    case 'prose':
      return textTemplate(field, context);
    case 'lines':
      return linesTemplate(field, context);
    case 'words':
      return wordsTemplate(field, context);
    case 'string':
      return field.schema.form === 'language'
        ? languageTemplate(field, context)
        : stringTemplate(field, context);
    case 'date':
      return dateTemplate(field, context);
    case 'measured':
      return measuredTemplate(field, context);
    case 'number':
      return numberTemplate(field, context);
    case 'yes-no':
      return yesNoTemplate(field, context, priorityOf(field, context, fieldTemplate));
    case 'choice':
      return choiceTemplate(field, context);
    case 'reference':
      return referenceTemplate(field, context);
    case 'references':
      return referencesTemplate(field, context, (at, length, name, path) =>
        listControls(path, at, length, { what: { sv: name, en: name }, label: field.label }, context),
      );
    case 'responsible':
      return responsibleTemplate(field, context, fieldTemplate);
    case 'global-goals':
      return globalGoalsTemplate(field, context);
    case 'entry':
      return entryTemplate(field, context, fieldTemplate);
    case 'entries':
      return entriesTemplate(field, context, fieldTemplate);
    case 'rows':
      return rowsTemplate(field, context);
    case 'outlined':
      return outlinedTemplate(field, context);
  }
};
