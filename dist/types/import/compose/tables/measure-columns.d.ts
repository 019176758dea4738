import type { Words } from '../../words/words.js';
import type { Shape } from './columns.js';
import { type Headed } from './heads.js';
/** "Åtgärd", with who, when, how far or something else that tells a measure from other things. */
export declare const MEASURES: Shape;
/** Heads where "Till" over names is who does it, not when; and "Kostnad" beside "Finansiering" is no funding. */
export declare const givenHeads: ({ heads, rows }: Headed, words: Words) => readonly string[];
