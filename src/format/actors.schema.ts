import * as v from 'valibot';
import { actorOrWords, address, id, list, prose, source, text } from './values.schema.js';

/* Who there is and who does what; principles and terms. */

const actorOwn = {
  id: v.optional(id),
  name: text,
  short: v.optional(text),
  kind: v.optional(text),
  url: v.optional(address),
  note: v.optional(prose),
};
/** Somebody who does or decides something: an authority, a committee, an association, a company. */
export interface Actor extends v.InferOutput<v.ObjectSchema<typeof actorOwn, undefined>> {
  actors?: Actor[] | undefined;
}
export const actor: v.GenericSchema<Actor> = v.object({ ...actorOwn, actors: list(v.lazy(() => actor)) });

export const roleEntry = v.object({
  actor: actorOrWords,
  duties: v.array(prose),
  note: v.optional(prose),
});

export const roles = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(prose),
  entries: v.array(roleEntry),
  note: v.optional(prose),
  source: v.optional(source),
});

export const principle = v.object({
  id: v.optional(id),
  title: v.optional(text),
  body: v.optional(prose),
});

export const principles = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(prose),
  numbered: v.optional(v.boolean()),
  items: v.array(principle),
  source: v.optional(source),
});

export const term = v.object({
  id: v.optional(id),
  term: text,
  definition: v.optional(prose),
  source: v.optional(source),
  own: v.optional(v.boolean()),
});

export const glossary = v.object({
  id: v.optional(id),
  label: v.optional(text),
  title: v.optional(text),
  intro: v.optional(prose),
  terms: v.array(term),
});
