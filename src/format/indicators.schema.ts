import * as v from 'valibot';
import { period } from './facts.schema.js';
import { followed } from './statuses.schema.js';
import { about, date, goalId, id, line, list, measured, prose, text } from './values.schema.js';

/* What is measured. */

/** A value at one time, or over some: a baseline or a target. */
export const point = v.object({
  date: v.optional(date),
  period: v.optional(period),
  value: v.nullish(measured),
  note: v.optional(line),
});
export const reading = v.object({
  date,
  value: v.nullish(measured),
  note: v.optional(prose),
  quality: list(text),
});
/** A value of somebody else, or of a part, to compare with. */
export const comparison = v.object({
  title: text,
  date: v.optional(date),
  value: v.nullish(measured),
  values: list(reading),
});
/** Values of one of several that are measured, such as women and men. */
export const series = v.object({ title: text, values: v.array(reading), target: v.optional(point) });
/** The change since a time, as the document states it. */
export const change = v.object({ since: date, value: v.nullish(measured) });

export const indicator = v.object({
  id: v.optional(id),
  code: v.optional(text),
  title: text,
  summary: v.optional(prose),
  goals: list(goalId),
  unit: v.optional(text),
  direction: v.optional(v.picklist(['up', 'down', 'keep'])),
  baseline: v.nullish(point),
  target: v.nullish(point),
  values: list(reading),
  series: list(series),
  change: v.nullish(change),
  comparisons: list(comparison),
  breakdown: list(comparison),
  frequency: v.nullish(text),
  trend: v.nullish(text),
  status: v.nullish(text),
  assessment: v.nullish(prose),
  assessments: followed.assessments,
  ...about,
});
