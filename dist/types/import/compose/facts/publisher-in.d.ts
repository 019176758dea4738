import type { Words } from '../../words/words.js';
/**
 * Finds whose a document is: the municipality or region that most of its texts name.
 *
 * A name keeps its form, since "Krokoms kommun" and "Mölndals stad" are names; what they own has an -s at the end of
 * "kommuns", and is the same name. Earlier texts count for more, a cover's most of all.
 */
export declare function publisherIn(texts: readonly string[], words: Words): string | undefined;
