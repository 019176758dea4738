import { entries } from '../../format/entries.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { fieldKind } from './field-kind.js';
import { inLanguage, withLanguage } from './localized-text.js';
import { dateShown, measuredShown, readDate, readMeasured } from './read-value.js';

/** How a cell of a table of figures is written and read. */
export interface Column {
  readonly key: string;
  readonly shown: (value: unknown) => string;
  readonly read: (typed: string, before: unknown) => unknown;
}

/** Gives the columns of a table of figures: each key of its entry. */
export function columnsOf(entry: string, own: string): readonly Column[] {
  return [...(entries.get(entry)?.keys ?? [])].map(([key, schema]) => ({
    key,
    ...column(entry, key, schema, own),
  }));
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
  return {
    shown: (value) => inLanguage(value, own, own),
    read: (typed, before) => withLanguage(before, own, own, typed),
  };
}
