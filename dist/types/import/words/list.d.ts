import type { WordList } from './words.js';
/** Makes a list of words from a text with commas between them, so that a list can be read as one. */
export declare const list: (text: TemplateStringsArray) => WordList;
