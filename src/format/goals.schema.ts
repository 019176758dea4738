import * as v from 'valibot';
import { point } from './indicators.schema.js';
import { document, followUp } from './measures.schema.js';
import { followed } from './statuses.schema.js';
import {
  about,
  address,
  figure,
  format,
  goalId,
  id,
  line,
  list,
  part,
  prose,
  text,
} from './values.schema.js';

/* Running text, goals, and the ways to them. */

const textOwn = {
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(prose),
  kind: v.optional(v.picklist(['text', 'foreword', 'quote', 'appendix'])),
  byline: v.optional(line),
  figures: list(figure),
};
const sectionOwn = { ...textOwn, parts: list(part), ...about };
/** A part of the running text; sections nest to any depth. */
export interface Section extends v.InferOutput<v.ObjectSchema<typeof sectionOwn, undefined>> {
  sections?: Section[] | undefined;
}
export const section: v.GenericSchema<Section> = v.object({
  ...sectionOwn,
  sections: list(v.lazy(() => section)),
});

const goalSectionOwn = { ...textOwn, ...about };
/** A titled part of a goal, such as "Målkonflikter": a section that holds no other parts of the document. */
export interface GoalSection extends v.InferOutput<v.ObjectSchema<typeof goalSectionOwn, undefined>> {
  sections?: GoalSection[] | undefined;
}
export const goalSection: v.GenericSchema<GoalSection> = v.object({
  ...goalSectionOwn,
  sections: list(v.lazy(() => goalSection)),
});

/** The global goals, by their numbers. */
export const globalGoals = list(
  v.pipe(v.number(), v.integer('sdg'), v.minValue(1, 'sdg'), v.maxValue(17, 'sdg')),
);

/** Targets of the global goals, by their numbers. */
export const globalTargets = list(format(/^(?:1[0-7]|[1-9])\.(?:\d{1,2}|[a-d])$/, 'sdgTarget'));

/** A goal of a superior document, which this one serves. */
export const superiorGoal = v.object({
  title: text,
  code: v.optional(text),
  document: v.optional(text),
  how: v.optional(v.picklist(['direct', 'indirect'])),
  url: v.optional(address),
});

export const priority = v.object({ rank: v.optional(v.number()), reason: v.optional(prose) });

const goalOwn = {
  id: v.optional(id),
  label: v.optional(text),
  code: v.optional(text),
  title: v.optional(text),
  summary: v.optional(prose),
  body: v.optional(prose),
  aims: list(prose),
  commitments: list(prose),
  topics: list(text),
  priority: v.optional(v.union([v.boolean(), priority])),
  sdg: globalGoals,
  sdgTargets: globalTargets,
  serves: list(superiorGoal),
  figure: v.optional(figure),
  goalsLabel: v.optional(text),
  target: v.nullish(point),
  sections: list(goalSection),
  followUp: v.optional(followUp),
  documents: list(document),
  ...followed,
  ...about,
};
/** A thing that the kommun wants to reach; goals nest to any depth. */
export interface Goal extends v.InferOutput<v.ObjectSchema<typeof goalOwn, undefined>> {
  goals?: Goal[] | undefined;
}
export const goal: v.GenericSchema<Goal> = v.object({ ...goalOwn, goals: list(v.lazy(() => goal)) });

export const step = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(prose),
  goal: v.optional(goalId),
});

export const journey = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(prose),
  steps: v.array(step),
});
