import { type Choice } from '../../../format/choices.js';
import type { Words } from '../../words/words.js';
/**
 * Finds what kind of document a title names: "Strategi för integration" is a strategy, "Integrationsplan" a plan.
 *
 * The kind that is named first, since what follows "för" is what it is about; a title of no known kind has none.
 */
export declare function kindIn(title: string, words: Words): Choice<'documentKind'> | undefined;
/** The words of a title that name its kind, as written. */
export declare function kindWords(title: string, words: Words): string | undefined;
