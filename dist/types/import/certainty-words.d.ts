import type { Certainty } from './suggestion.js';
/** How sure a suggestion is, in a word, and what the word means. */
export declare const CERTAINTY_WORDS: Readonly<Record<Certainty, {
    readonly word: Sentence;
    readonly meaning: Sentence;
}>>;
/** A sentence in the two languages that the program and the builder speak. */
type Sentence = Readonly<Record<'sv' | 'en', string>>;
export {};
