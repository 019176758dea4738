import type { DateValue } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { type Period } from './period-in.js';
import { type Told } from './told.js';
/** How long a document holds. */
export interface Validity {
    readonly validUntil?: DateValue;
    readonly period?: Period;
}
/**
 * Finds how long a document holds: "Gäller till och med 2025", "Giltig t.o.m. 2024-12-31", "Gäller tills vidare",
 * "Gäller för åren 2021–2025".
 *
 * Only after a word that says so, since other things have ends too.
 */
export declare function validityIn(text: string, words: Words): Told<Validity> | undefined;
