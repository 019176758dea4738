import { en } from './en.js';
import { sv } from './sv.js';
import type { Words } from './words.js';

const known: readonly Words[] = [sv, en];

/** The widgets' words in the first of the wanted languages that there are words for, else in Swedish. */
export function wordsFor(...wanted: readonly (string | undefined)[]): Words {
  for (const tag of wanted) {
    const words = known.find(({ lang }) => lang === tag?.split('-', 1)[0]?.toLowerCase());
    if (words) return words;
  }
  return sv;
}
