import * as v from 'valibot';
import { actorOrWords, date, id, prose, text } from './values.schema.js';

/* How it goes: the document's own scale, and what has been judged by it. */

/** One of the document's own words for how it goes, in the order from best to worst. */
export const statusWord = v.object({
  id: v.optional(id),
  title: text,
  level: v.optional(v.picklist(['above', 'on', 'below', 'waiting', 'broken'])),
  note: v.optional(prose),
});

/** A judgement at one time. */
export const assessment = v.object({
  date: v.optional(date),
  status: v.nullish(text),
  body: v.optional(prose),
  by: v.optional(actorOrWords),
});

/** Keys of an entry that is followed up. */
export const followed = {
  status: v.nullish(text),
  assessment: v.nullish(prose),
  assessments: v.optional(v.array(assessment)),
};
