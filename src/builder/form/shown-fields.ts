import { entries } from '../../format/entries.js';
import type { Path } from '../model/json-path.js';
import { entryNameAt } from './entry-walk.js';
import { fieldsOf, isFilled, type Field } from './fields.js';
import { hasId } from './field-kind.js';

/** Parts of a document that stand in the outline though they are no lists of named entries. */
const PARTS_BY_KEY = new Set(['followUp', 'contacts']);

/** Whether a key of the document is a part of its own in the outline. */
export function isPart(key: string): boolean {
  const item = entries.get('content')?.keys.get(key)?.item?.entry;
  return PARTS_BY_KEY.has(key) || (item !== undefined && hasId(item));
}

/** Gives the fields of a form: those of an entry, or of a list alone; a document's parts have forms of their own. */
export function shownFields(content: unknown, path: Path): readonly Field[] {
  const entry = entryNameAt(path);
  if (entry === 'content') return inOrder(fieldsOf(content, path, entry).filter(({ key }) => !isPart(key)));
  if (entry !== undefined) return inOrder(fieldsOf(content, path, entry));
  const above = path.slice(0, -1);
  const holder = entryNameAt(above);
  return holder === undefined
    ? []
    : fieldsOf(content, above, holder).filter(({ key }) => key === path.at(-1));
}

/** The format's order, but what an entry is known by comes first, and what holds fields of its own last. */
const inOrder = (fields: readonly Field[]): readonly Field[] =>
  [...fields].sort((one, other) => rank(one) - rank(other));

/** Kinds that are forms within the form. */
const LARGE = new Set<Field['kind']>(['entry', 'entries', 'outlined', 'global-goals']);

function rank({ key, kind, schema }: Field): number {
  if (key === 'title' || key === 'name' || key === 'term') return 0;
  if (schema.form === 'language') return 3;
  return LARGE.has(kind) ? 2 : 1;
}

/** What an entry that is new begins with. */
const BEGINNINGS = /^(?:title|name|term|role|body|definition|aims|commitments|values|unit|responsible|due)$/;

/** Keys that are no matter of an editor's. */
const isTechnical = ({ key, schema }: Field): boolean =>
  key.startsWith('$') || schema.form === 'id' || schema.form === 'version';

/** So few filled fields are those of an entry that has just been begun. */
const FEW = 2;

/** Gives the keys of the fields that stand first: those that are filled, and of a new entry those that it begins with. */
export function firstKeys(fields: readonly Field[]): ReadonlySet<string> {
  const own = fields.filter((field) => !isTechnical(field));
  const isNew = own.filter(isFilled).length < FEW;
  const first = own.filter(
    (field) => isFilled(field) || isRequired(field) || (isNew && BEGINNINGS.test(field.key)),
  );
  return new Set((first.length ? first : own.slice(0, FEW)).map(({ key }) => key));
}

const isRequired = ({ entry, key }: Field): boolean => entries.get(entry)?.required.includes(key) ?? false;
