import { entries } from '../../format/entries.js';
import { typeOfForm } from '../../format/forms.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { choiceWords } from './field-words.js';

/** How a field is filled in. */
export type FieldKind =
  /** Texts on one line or more, in one language or several. */
  | 'line'
  | 'prose'
  /** A list of texts; single words on one line. */
  | 'lines'
  | 'words'
  /** A string that nobody translates: an address, a language, an id. */
  | 'string'
  | 'date'
  | 'measured'
  | 'number'
  | 'yes-no'
  | 'choice'
  /** The name of another entry, or several. */
  | 'reference'
  | 'references'
  /** Who is responsible: names, each with more to say of it. */
  | 'responsible'
  | 'global-goals'
  /** An entry within the entry, and lists of such; rows that are figures; those that have a place in the outline. */
  | 'entry'
  | 'entries'
  | 'rows'
  | 'outlined';

/** Tells how a field is filled in, by the form of its value. */
export function fieldKind(entry: string, key: string, schema: ValueSchema): FieldKind {
  const { form, item, object } = schema;
  if (item) return listKind(key, item);
  if (object?.entry === 'measuredInWords') return 'measured';
  if (object?.entry === 'dateInWords') return 'date';
  if (schema.choices || choiceWords(entry, key).length) return 'choice';
  if (schema.entry) return 'entry';
  if (form.startsWith('@')) return 'reference';
  if (form === 'prose') return 'prose';
  if (form === 'text' || form === 'line') return 'line';
  const type = typeOfForm(form);
  return type === 'boolean' ? 'yes-no' : type === 'number' ? 'number' : 'string';
}

function listKind(key: string, item: ValueSchema): FieldKind {
  if (item.entry) {
    if (hasId(item.entry)) return 'outlined';
    return isRow(item.entry) ? 'rows' : 'entries';
  }
  if (item.form === '@actors') return 'responsible';
  if (item.form.startsWith('@')) return 'references';
  if (item.form === 'sdg') return 'global-goals';
  return item.form === 'text' ? 'words' : 'lines';
}

/** Whether entries of a name stand in the outline, each by its own. */
export const hasId = (entry: string): boolean => entries.get(entry)?.keys.has('id') ?? false;

/** Whether an entry is a row of a table of figures. */
const isRow = (entry: string): boolean =>
  entries.get(entry)?.keys.get('value')?.object?.entry === 'measuredInWords';
