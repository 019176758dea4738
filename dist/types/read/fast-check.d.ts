/**
 * Outcome of a first look at a content file: nothing wrong; things that can be shown all the same but are
 * worth a word (an unknown key, a reference to nothing); or something that has to be left out.
 */
export type Verdict = 'sound' | 'flawed' | 'unsound';
/**
 * Checks a JSON value, once, without copying any of it.
 *
 * Nearly every file is sound, and a page with a sound file downloads no more than this. What is wrong, and
 * where, is worked out by `parse.ts`, which is fetched only when this finds something.
 */
export declare function checkContent(value: unknown): Verdict;
