import * as v from 'valibot';
import { actorOrWords, address, date, format, language, line, prose, string, text } from './values.schema.js';

/* Who publishes the document, and what is known of it. */

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
  document: v.optional(text),
  note: v.optional(prose),
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
  language: v.optional(language),
});

/** Statement on all the file's texts in another language. */
export const translation = v.object({
  language,
  official: v.optional(v.boolean()),
  note: v.optional(line),
  url: v.optional(address),
});

export const contact = v.object({
  role: text,
  organisation: v.optional(text),
  email: v.optional(string),
  phone: v.optional(string),
  visitingAddress: v.optional(text),
  postalAddress: v.optional(text),
  openingHours: v.optional(text),
  url: v.optional(address),
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

/** A word in the forms that numbers ask for, by the names that CLDR has for them; `other` is also the plural by itself. */
export const noun = v.object({
  one: text,
  other: text,
  zero: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
});

/** The document's own words for what it holds, where they are not the widgets'. */
export const labels = v.object({
  goals: v.optional(text),
  aims: v.optional(text),
  commitments: v.optional(text),
  measure: v.optional(noun),
});
