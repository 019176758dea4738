import type { Certainty } from './suggestion.js';

/** How sure a suggestion is, in a word, and what the word means. */
export const CERTAINTY_WORDS: Readonly<
  Record<Certainty, { readonly word: Sentence; readonly meaning: Sentence }>
> = {
  certain: {
    word: { sv: 'säkert', en: 'certain' },
    meaning: {
      sv: 'Dokumentet säger det självt, till exempel med en formatmall eller orden ”Vi ska”.',
      en: 'The document says so itself, by a style or by words such as “Vi ska”.',
    },
  },
  likely: {
    word: { sv: 'troligt', en: 'likely' },
    meaning: {
      sv: 'Flera tecken pekar åt samma håll.',
      en: 'Several signs point the same way.',
    },
  },
  guess: {
    word: { sv: 'gissat', en: 'guessed' },
    meaning: {
      sv: 'Tecknen är svaga. Se efter att det stämmer.',
      en: 'The signs are weak. See that it is right.',
    },
  },
};

/** A sentence in the two languages that the program and the builder speak. */
type Sentence = Readonly<Record<'sv' | 'en', string>>;
