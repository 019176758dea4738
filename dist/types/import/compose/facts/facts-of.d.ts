import type { Content } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
import type { Labelled } from './labels.js';
/** The keys of a content file that tell facts of the document. */
export type Facts = Partial<Pick<Content, 'title' | 'kind' | 'edition' | 'period' | 'decisions' | 'owner' | 'validUntil' | 'revision' | 'updated' | 'factLabels' | 'contacts' | 'audience' | 'documents' | 'followUp' | 'publisher'>>;
/** Facts of a document as its labels have them, and what has no place among them. */
export interface FactsOf {
    readonly facts: Facts;
    /** Labels, by their places in what was given, whose values are among the facts. */
    readonly placed: readonly number[];
    /** Words of values that have no place: a person's name beside a role. */
    readonly unplaced: readonly string[];
}
/**
 * Puts labels and their values together to the document's facts; an empty value is `null`: the document has the label
 * and no value.
 *
 * What several labels tell of one decision, who, when and which paragraph, is one decision; another event is another.
 */
export declare function factsOf(labels: readonly Labelled[], words: Words): FactsOf;
