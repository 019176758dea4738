import { nothing } from 'lit';
import type { Language } from '../language.js';

/** The `lang` of a document's own words among the builder's: nothing where both are in the same language. */
export const langOf = (tag: string | undefined, language: Language): string | typeof nothing =>
  !tag || tag === language ? nothing : tag;
