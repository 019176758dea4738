import type { TextPiece } from '../../pieces.js';
import type { Words } from '../../words/words.js';
import { type PartRule } from './rule.js';
export declare const principlesRule: PartRule;
/** Measures: a list of them, or a heading each, with a label or below a heading that says so and nothing else. */
export declare const measuresRule: PartRule;
/** Goals of others, of which a list is no list of the document's own. */
export declare const superiorGoalsRule: PartRule;
/** Steps: under headings that are labelled so, or in paragraphs that begin with "Steg" and a number. */
export declare const stepsRule: PartRule;
/** Terms: a heading each, or a paragraph or item each that begins with what it explains. */
export declare const glossaryRule: PartRule;
export declare const isKindExplained: (piece: TextPiece, words: Words) => boolean;
/** Other documents and laws, an item or a short paragraph each. */
export declare const documentsRule: PartRule;
