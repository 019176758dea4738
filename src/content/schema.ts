import * as v from 'valibot';
import { soundAddress } from './address.js';

/*
 * The content format, defined once. Types, reading (`sift.ts`) and the published JSON Schema
 * (`json-schema.ts`) come from here; every key's meaning, in English and Swedish, stands in
 * `vocabulary.ts`. A format check's message is the format's name, which `messages.ts` puts into words.
 */

const string = v.string();
const format = (pattern: RegExp, name: string) => v.pipe(v.string(), v.regex(pattern, name));
const list = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item));

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/;

/** A text: one string in the file's language, or a map from BCP 47 tag to string. */
export const text = v.union([string, v.record(format(LANGUAGE, 'language'), string)]);

/** An anchor and reference: lower-case letters a to z, digits and single hyphens. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'id'),
  v.metadata({ defines: true }),
);

/** A reference to the id of an entry in the named list. */
const goalId = v.pipe(v.string(), v.metadata({ refers: 'goals' }));
/** A reference to an actor's id, or a name in words such as "samtliga nämnder". */
const actorOrWords = v.pipe(v.string(), v.metadata({ refers: 'actors' }));
/** A part of the document by its key ("goals"), or any entry by its id. */
const part = v.pipe(v.string(), v.metadata({ refers: 'outline' }));

const address = v.pipe(
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
  note: v.optional(text),
});

export const figure = v.object({
  src: v.optional(address),
  alt: v.optional(text),
  caption: v.optional(text),
  credit: v.optional(text),
});

export const responsibility = v.object({
  actor: actorOrWords,
  state: v.optional(v.picklist(['yes', 'no', 'undecided'])),
  note: v.optional(text),
});
/** One body's part in something: an actor's id or words, or the same with a state. */
export const responsible = v.union([actorOrWords, responsibility]);

/** What any goal, measure, indicator or section may also carry. */
const about = {
  note: v.optional(text),
  updated: v.nullish(date),
  source: v.optional(source),
  responsible: v.nullish(v.array(responsible)),
};

export const logo = v.object({ src: address, alt: text });

export const publisher = v.object({
  name: text,
  kommunkod: v.optional(format(/^\d{4}$/, 'kommunkod')),
  url: v.optional(address),
  slogan: v.optional(text),
  logo: v.optional(logo),
  actor: v.optional(actorOrWords),
});

export const decision = v.object({
  event: text,
  body: v.nullish(text),
  date: v.nullish(date),
  reference: v.nullish(text),
  note: v.optional(text),
});

export const period = v.object({
  from: v.optional(date),
  to: v.optional(date),
  text: v.optional(text),
});

export const alternate = v.object({
  title: text,
  url: address,
  kind: v.optional(text),
  language: v.optional(format(LANGUAGE, 'language')),
});

export const contact = v.object({
  role: text,
  organisation: v.optional(text),
  email: v.optional(string),
  phone: v.optional(string),
  url: v.optional(address),
});

const sectionOwn = {
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(text),
  kind: v.optional(v.picklist(['text', 'foreword', 'quote', 'appendix'])),
  byline: v.optional(text),
  figures: list(figure),
  parts: list(part),
  ...about,
};
/** A part of the running text; sections nest to any depth. */
export interface Section extends v.InferOutput<v.ObjectSchema<typeof sectionOwn, undefined>> {
  sections?: Section[] | undefined;
}
export const section: v.GenericSchema<Section> = v.object({
  ...sectionOwn,
  sections: list(v.lazy(() => section)),
});

export const priority = v.object({ rank: v.optional(v.number()), reason: v.optional(text) });

const goalOwn = {
  id: v.optional(id),
  label: v.optional(text),
  code: v.optional(text),
  title: v.optional(text),
  summary: v.optional(text),
  body: v.optional(text),
  aims: list(text),
  commitments: list(text),
  topics: list(text),
  priority: v.optional(v.union([v.boolean(), priority])),
  sdg: list(v.pipe(v.number(), v.integer('sdg'), v.minValue(1, 'sdg'), v.maxValue(17, 'sdg'))),
  figure: v.optional(figure),
  ...about,
};
/** What the kommun wants to reach; goals nest to any depth. */
export interface Goal extends v.InferOutput<v.ObjectSchema<typeof goalOwn, undefined>> {
  goals?: Goal[] | undefined;
}
export const goal: v.GenericSchema<Goal> = v.object({ ...goalOwn, goals: list(v.lazy(() => goal)) });

export const step = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(text),
  goal: v.optional(goalId),
});

export const journey = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(text),
  steps: v.array(step),
});

const actorOwn = {
  id: v.optional(id),
  name: text,
  short: v.optional(text),
  kind: v.optional(text),
  url: v.optional(address),
  note: v.optional(text),
};
/** Somebody who does or decides something: an authority, a committee, an association, a company. */
export interface Actor extends v.InferOutput<v.ObjectSchema<typeof actorOwn, undefined>> {
  actors?: Actor[] | undefined;
}
export const actor: v.GenericSchema<Actor> = v.object({ ...actorOwn, actors: list(v.lazy(() => actor)) });

export const roleEntry = v.object({
  actor: actorOrWords,
  duties: v.array(text),
  note: v.optional(text),
});

export const roles = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(text),
  entries: v.array(roleEntry),
  note: v.optional(text),
  source: v.optional(source),
});

export const principle = v.object({
  id: v.optional(id),
  title: v.optional(text),
  body: v.optional(text),
});

export const principles = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(text),
  numbered: v.optional(v.boolean()),
  items: v.array(principle),
  source: v.optional(source),
});

export const measure = v.object({
  id: v.optional(id),
  number: v.optional(text),
  title: v.optional(text),
  body: v.optional(text),
  goals: list(goalId),
  start: v.nullish(date),
  due: v.nullish(date),
  status: v.nullish(text),
  funding: v.nullish(text),
  result: v.nullish(text),
  related: list(text),
  ...about,
});

/** A value at one time: a baseline or a target. */
export const point = v.object({ date: v.optional(date), value: v.nullish(measured) });
export const reading = v.object({ date, value: v.nullish(measured), note: v.optional(text) });
/** A value of somebody else, or of a part, to compare with. */
export const comparison = v.object({ title: text, date: v.optional(date), value: v.nullish(measured) });

export const indicator = v.object({
  id: v.optional(id),
  code: v.optional(text),
  title: text,
  summary: v.optional(text),
  goals: list(goalId),
  unit: v.optional(text),
  direction: v.optional(v.picklist(['up', 'down', 'keep'])),
  baseline: v.nullish(point),
  target: v.nullish(point),
  values: list(reading),
  comparisons: list(comparison),
  breakdown: list(comparison),
  frequency: v.nullish(text),
  trend: v.nullish(text),
  status: v.nullish(text),
  assessment: v.nullish(text),
  ...about,
});

export const term = v.object({
  id: v.optional(id),
  term: text,
  definition: v.optional(text),
  source: v.optional(source),
  own: v.optional(v.boolean()),
});

export const glossary = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(text),
  terms: v.array(term),
});

export const document = v.object({
  id: v.optional(id),
  title: text,
  relation: v.optional(text),
  decision: v.optional(decision),
  note: v.optional(text),
  url: v.optional(address),
});

export const result = v.object({
  date: v.optional(date),
  title: v.optional(text),
  body: v.optional(text),
  url: v.optional(address),
});

export const followUp = v.object({
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(text),
  cycle: v.nullish(text),
  responsible: v.nullish(v.array(responsible)),
  next: v.nullish(date),
  results: list(result),
  note: v.optional(text),
});

export const funding = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: text,
  body: v.optional(text),
  period: v.optional(period),
  amount: v.nullish(measured),
  responsible: v.nullish(v.array(responsible)),
  note: v.optional(text),
});

export const participation = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: text,
  body: v.optional(text),
  date: v.optional(date),
  who: v.optional(text),
  results: list(text),
});

/** The document's own words for its facts, where they are not the widgets'. */
export const factLabels = v.object({
  title: v.optional(text),
  kind: v.optional(text),
  body: v.optional(text),
  date: v.optional(text),
  edition: v.optional(text),
  period: v.optional(text),
  owner: v.optional(text),
  validUntil: v.optional(text),
  revision: v.optional(text),
  updated: v.optional(text),
});

/** A whole content file: one governing document (styrdokument) of one publisher. */
export const content = v.object({
  $schema: v.optional(string),
  samsyn: format(/^\d+\.\d+$/, 'version'),
  language: v.optional(format(LANGUAGE, 'language')),
  title: text,
  subtitle: v.optional(text),
  publisher,
  kind: v.optional(text),
  edition: v.nullish(text),
  period: v.nullish(period),
  decisions: list(decision),
  owner: v.nullish(actorOrWords),
  validUntil: v.nullish(date),
  revision: v.nullish(date),
  updated: v.nullish(date),
  factLabels: v.optional(factLabels),
  source: v.optional(source),
  alternates: list(alternate),
  contacts: list(contact),
  vision: v.nullish(text),
  summary: v.optional(text),
  audience: list(text),
  sections: list(section),
  goals: list(goal),
  journeys: list(journey),
  actors: list(actor),
  roles: list(roles),
  principles: list(principles),
  measures: list(measure),
  indicators: list(indicator),
  glossaries: list(glossary),
  documents: list(document),
  followUp: v.optional(followUp),
  funding: list(funding),
  participation: list(participation),
  outline: list(part),
});

export type Content = v.InferOutput<typeof content>;
export type Text = v.InferOutput<typeof text>;
export type DateValue = v.InferOutput<typeof date>;
export type Measured = v.InferOutput<typeof measured>;
export type Source = v.InferOutput<typeof source>;
export type Figure = v.InferOutput<typeof figure>;
export type Responsible = v.InferOutput<typeof responsible>;
export type Publisher = v.InferOutput<typeof publisher>;
export type Measure = v.InferOutput<typeof measure>;
export type Indicator = v.InferOutput<typeof indicator>;
export type Term = v.InferOutput<typeof term>;
export type Glossary = v.InferOutput<typeof glossary>;
export type RelatedDocument = v.InferOutput<typeof document>;
export type Funding = v.InferOutput<typeof funding>;
export type Participation = v.InferOutput<typeof participation>;
export type FollowUp = v.InferOutput<typeof followUp>;
export type Decision = v.InferOutput<typeof decision>;
export type Step = v.InferOutput<typeof step>;
export type Journey = v.InferOutput<typeof journey>;
export type RoleEntry = v.InferOutput<typeof roleEntry>;
export type Roles = v.InferOutput<typeof roles>;
export type Principle = v.InferOutput<typeof principle>;
export type Principles = v.InferOutput<typeof principles>;
