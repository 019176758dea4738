import * as v from 'valibot';
import { about, date, goalId, id, list, measured, prose, text } from './values.schema.js';

/* What is measured. */

/** A value at one time: a baseline or a target. */
export const point = v.object({ date: v.optional(date), value: v.nullish(measured) });
export const reading = v.object({ date, value: v.nullish(measured), note: v.optional(prose) });
/** A value of somebody else, or of a to compare with. */
export const comparison = v.object({ title: text, date: v.optional(date), value: v.nullish(measured) });

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
  comparisons: list(comparison),
  breakdown: list(comparison),
  frequency: v.nullish(text),
  trend: v.nullish(text),
  status: v.nullish(text),
  assessment: v.nullish(prose),
  ...about,
});
