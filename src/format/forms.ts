import { soundAddress } from './address.js';
import { isLanguage } from './language.js';
import { patterns } from './compact-schema.js';

/** Whether a string or number has the form that a leaf asks for. */
export function hasForm(form: string, value: unknown): boolean {
  if (form === 'address') return soundAddress(value as string) !== undefined;
  if (form === 'language') return isLanguage(value as string);
  if (form === 'sdg') return Number.isInteger(value) && (value as number) > 0 && (value as number) < 18;
  if (form === 'number') return Number.isFinite(value);
  // Of its own: a page may have put things on `Object.prototype`.
  return Object.hasOwn(patterns, form) ? patterns[form]!.test(value as string) : true;
}

/** The JavaScript type of a leaf of a form. */
export function typeOfForm(form: string): string {
  return form === 'boolean' || form === 'number' ? form : form === 'sdg' ? 'number' : 'string';
}

/**
 * Whether a reference to an actor is one to its id, rather than a name in words: `samtliga namnder` and
 * `Kommunstyrelsen` are words, and so is a single word without a hyphen that no actor has for its id.
 */
export const refersById = (value: string): boolean => value.includes('-') && hasForm('id', value);
