import { filled, type Wording } from '../language.js';
import { DRAFT_WORDS as WORDS } from './draft.words.js';

/** Puts a document's title into words, or what stands for a title where there is none. */
export const withTitle = (words: Wording, title: string | undefined): Wording => ({
  sv: filled(words, { title: title || WORDS.untitled.sv }).sv,
  en: filled(words, { title: title || WORDS.untitled.en }).en,
});
