import { entries } from '../../format/entries.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { fieldKind } from './field-kind.js';
import { choiceWords } from './field-words.js';
import { inLanguage, withLanguage } from './localized-text.js';
import { dateShown, measuredShown, readDate, readMeasured } from './read-value.js';

/** How a cell of a table of figures is written and read. */
export interface Column {
  readonly key: string;
  readonly shown: (value: unknown) => string;
  readonly read: (typed: string, before: unknown) => unknown;
}

/** Gives the columns of a table of figures: each key of its entry that has room in a cell. */
export function columnsOf(entry: string, own: string): readonly Column[] {
  return [...(entries.get(entry)?.keys ?? [])]
    .filter(([, { item }]) => !item?.entry)
    .map(([key, schema]) => ({ key, ...column(entry, key, schema, own) }));
}

function column(entry: string, key: string, schema: ValueSchema, own: string): Omit<Column, 'key'> {
  const kind = fieldKind(entry, key, schema);
  if (kind === 'date')
    return { shown: (value) => dateShown(value, own), read: (typed, before) => readDate(typed, before, own) };
  if (kind === 'measured')
    return {
      shown: (value) => measuredShown(value, own),
      read: (typed, before) => readMeasured(typed, before, own),
    };
  if (kind === 'words') return wordsColumn(entry, key, own);
  return {
    shown: (value) => inLanguage(value, own, own),
    read: (typed, before) => withLanguage(before, own, own, typed),
  };
}

/** Words with a comma between them: those of the format as an editor knows them, and any others. */
function wordsColumn(entry: string, key: string, own: string): Omit<Column, 'key'> {
  const choices = choiceWords(entry, key);
  const shownAs = (one: unknown): string =>
    choices.find(({ value }) => value === one)?.label.sv ?? inLanguage(one, own, own);
  const readAs = (typed: string, before: readonly unknown[]): unknown =>
    choices.find(({ label }) => label.sv.toLowerCase() === typed.toLowerCase())?.value ??
    before.find((one) => shownAs(one) === typed) ??
    typed;
  return {
    shown: (value) => (Array.isArray(value) ? value.map(shownAs).join(', ') : ''),
    read: (typed, before) => {
      const said = typed.split(',').flatMap((one) => one.trim() || []);
      return said.length ? said.map((one) => readAs(one, Array.isArray(before) ? before : [])) : undefined;
    },
  };
}
