import type { LeftOver } from './suggestion.js';
/** Why words of a source are not in the content: a heading over them, and what an editor should know of it. */
export declare const OMISSION_WORDS: Readonly<Record<LeftOver['reason'], {
    readonly name: Sentence;
    readonly about: Sentence;
}>>;
/** A sentence in the two languages that the program and the builder speak. */
type Sentence = Readonly<Record<'sv' | 'en', string>>;
export {};
