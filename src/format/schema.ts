import * as v from 'valibot';
import { actor, glossary, principle, principles, roleEntry, roles, term } from './actors.schema.js';
import {
  alternate,
  contact,
  decision,
  factLabels,
  labels,
  type noun,
  period,
  publisher,
  translation,
} from './facts.schema.js';
import { globalGoals, globalTargets, goal, journey, section, step, superiorGoal } from './goals.schema.js';
import { indicator } from './indicators.schema.js';
import { document, followUp, funding, measure, participation } from './measures.schema.js';
import { assessment, statusWord } from './statuses.schema.js';
import {
  actorOrWords,
  date,
  figure,
  format,
  language,
  line,
  list,
  measured,
  part,
  prose,
  responsible,
  source,
  string,
  text,
} from './values.schema.js';

/*
 * The content format, defined once. Types, reading (`parse.ts`) and the published JSON Schema
 * (`json-schema.ts`) come from here; every key's meaning, in English and Swedish, stands in
 * `descriptions.ts`. A format check's message is the format's name, which `messages.ts` puts into words.
 */

export {
  date,
  dateInWords,
  figure,
  id,
  line,
  measured,
  measuredInWords,
  prose,
  responsibility,
  responsible,
  source,
  text,
} from './values.schema.js';
export * from './actors.schema.js';
export * from './facts.schema.js';
export {
  goal,
  goalSection,
  journey,
  priority,
  section,
  step,
  superiorGoal,
  type Goal,
  type GoalSection,
  type Section,
} from './goals.schema.js';
export * from './indicators.schema.js';
export * from './measures.schema.js';
export { assessment, statusWord } from './statuses.schema.js';

/** A whole content file: one governing document (styrdokument) of one publisher. */
export const content = v.object({
  $schema: v.optional(string),
  samsyn: format(/^\d+\.\d+$/, 'version'),
  language: v.optional(language),
  translations: list(translation),
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
  labels: v.optional(labels),
  statuses: list(statusWord),
  source: v.optional(source),
  alternates: list(alternate),
  contacts: list(contact),
  vision: v.nullish(prose),
  summary: v.optional(prose),
  audience: list(line),
  sdg: globalGoals,
  sdgTargets: globalTargets,
  serves: list(superiorGoal),
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
export type Noun = v.InferOutput<typeof noun>;
export type Publisher = v.InferOutput<typeof publisher>;
export type Measure = v.InferOutput<typeof measure>;
export type Indicator = v.InferOutput<typeof indicator>;
export type StatusWord = v.InferOutput<typeof statusWord>;
export type Assessment = v.InferOutput<typeof assessment>;
export type SuperiorGoal = v.InferOutput<typeof superiorGoal>;
export type Term = v.InferOutput<typeof term>;
export type Glossary = v.InferOutput<typeof glossary>;
export type RelatedDocument = v.InferOutput<typeof document>;
export type Funding = v.InferOutput<typeof funding>;
export type Participation = v.InferOutput<typeof participation>;
export type FollowUp = v.InferOutput<typeof followUp>;
export type Translation = v.InferOutput<typeof translation>;
export type Decision = v.InferOutput<typeof decision>;
export type Step = v.InferOutput<typeof step>;
export type Journey = v.InferOutput<typeof journey>;
export type RoleEntry = v.InferOutput<typeof roleEntry>;
export type Roles = v.InferOutput<typeof roles>;
export type Principle = v.InferOutput<typeof principle>;
export type Principles = v.InferOutput<typeof principles>;
