import * as v from 'valibot';
import { decision, period } from './facts.schema.js';
import { followed } from './statuses.schema.js';
import {
  about,
  address,
  date,
  goalId,
  id,
  line,
  list,
  measured,
  prose,
  responsible,
  text,
} from './values.schema.js';

/* What is done, with whom, and how it is paid for and followed up. */

export const result = v.object({
  date: v.optional(date),
  title: v.optional(text),
  body: v.optional(prose),
  url: v.optional(address),
});

export const measure = v.object({
  id: v.optional(id),
  number: v.optional(text),
  title: v.optional(text),
  body: v.optional(prose),
  category: v.optional(text),
  goals: list(goalId),
  recipients: list(text),
  place: v.nullish(text),
  start: v.nullish(date),
  due: v.nullish(date),
  status: v.nullish(text),
  assessments: followed.assessments,
  priority: v.nullish(text),
  cost: v.nullish(measured),
  funding: v.nullish(line),
  result: v.nullish(prose),
  results: list(result),
  related: list(line),
  ...about,
});

export const document = v.object({
  id: v.optional(id),
  title: text,
  relation: v.optional(text),
  decision: v.optional(decision),
  note: v.optional(prose),
  url: v.optional(address),
});

export const followUp = v.object({
  label: v.optional(text),
  title: v.optional(text),
  body: v.optional(prose),
  cycle: v.nullish(text),
  responsible: v.nullish(v.array(responsible)),
  next: v.nullish(date),
  results: list(result),
  note: v.optional(prose),
});

export const funding = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: text,
  body: v.optional(prose),
  period: v.optional(period),
  amount: v.nullish(measured),
  responsible: v.nullish(v.array(responsible)),
  note: v.optional(prose),
});

export const participation = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: text,
  body: v.optional(prose),
  date: v.optional(date),
  who: v.optional(text),
  results: list(prose),
});
