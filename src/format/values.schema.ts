import * as v from 'valibot';
import { soundAddress } from './address.js';
import { isLanguage } from './language.js';

/* What the entries of the format are made of. */

/** A text that nobody translates. */
export const string = v.string();
/** A string of a form; the name of the form is what a check tells. */
export const format = (pattern: RegExp, name: string) => v.pipe(v.string(), v.regex(pattern, name));
/** A list that may be left out. */
export const list = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item));

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A language tag (BCP 47). */
export const language = v.pipe(v.string(), v.check(isLanguage, 'language'));

/** A text: one string in the file's language, or a map from BCP 47 tag to string. */
export const text = v.union([string, v.record(language, string)]);

/** Markdown with paragraphs, lists and all else that there is. */
export const prose = v.union([string, v.record(language, string)]);
/** Markdown on one line: emphasis, links, code, line breaks. */
export const line = v.union([string, v.record(language, string)]);

/** An anchor and reference: lower-case letters a to z, digits and single hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'id'),
  v.metadata({ defines: true }),
);

/** A reference to the id of an entry in the named list. */
export const goalId = v.pipe(v.string(), v.metadata({ refers: 'goals' }));
/** A reference to an actor's id, or a name in words such as "samtliga nämnder". */
export const actorOrWords = v.pipe(v.string(), v.metadata({ refers: 'actors' }));
/** A part of the document by its key ("goals"), or any entry by its id. */
export const part = v.pipe(v.string(), v.metadata({ refers: 'outline' }));

/** An address that a reader can safely follow. */
export const address = v.pipe(
  v.string(),
  v.check((value) => soundAddress(value) !== undefined, 'address'),
);

export const dateInWords = v.object({ date: v.optional(format(DATE, 'date')), text });
/** A date as the source wrote it: year, month or day; or with the source's own wording. */
export const date = v.union([format(DATE, 'date'), dateInWords]);

export const measuredInWords = v.object({ value: v.nullish(v.number()), text: v.optional(text) });
/** A measured value: a number, or a number with the source's own wording, or words alone. */
export const measured = v.union([v.number(), measuredInWords]);

export const source = v.object({
  title: v.optional(text),
  url: v.optional(address),
  date: v.optional(date),
  note: v.optional(prose),
});

export const figure = v.object({
  src: v.optional(address),
  alt: v.optional(text),
  caption: v.optional(prose),
  credit: v.optional(line),
});

export const responsibility = v.object({
  actor: actorOrWords,
  role: v.optional(text),
  state: v.optional(v.picklist(['yes', 'no', 'undecided'])),
  note: v.optional(line),
});
/** One actor's part in something: an actor's id or words, or the same with a state. */
export const responsible = v.union([actorOrWords, responsibility]);

/** Keys that any goal, measure, indicator or section may also have. */
export const about = {
  note: v.optional(prose),
  updated: v.nullish(date),
  source: v.optional(source),
  responsible: v.nullish(v.array(responsible)),
};
