import type { Decision } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import { type Told } from './told.js';
/**
 * Finds the decisions on a document that a text tells of, in order.
 *
 * "Antagen av kommunfullmäktige 2016-06-20, § 108", "Fastställd av KS den 3 maj 2021 § 45", "KF 180625". A word for
 * what happened is needed, with a body, a date or a reference; or a body with one of these and nothing else.
 */
export declare function decisionsIn(text: string, words: Words): readonly Told<Decision>[];
