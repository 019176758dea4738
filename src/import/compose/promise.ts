import { rawOf } from './headline.js';
import type { TextPiece } from '../pieces.js';
import { beginning } from '../words/says.js';
import type { Words } from '../words/words.js';

/** Who promises, before "ska": the kommun as such, or its name. */
const WHO =
  /^\s*(?:vi|kommunen|staden|regionen|\p{Lu}[\p{L}-]{1,40}\s(?:kommun|stad|kommunkoncern)|region\s\p{Lu}[\p{L}-]{1,40}|we|kunta)\s+/iu;

/** The words that a promise begins with, "Kommunen ska", where a text is one sentence of that; else undefined. */
export function promiseIn(text: string, words: Words): string | undefined {
  const [who] = WHO.exec(text.slice(0, 100)) ?? [];
  if (who === undefined || text.length > 400 || /[.!?]\s+\p{Lu}/u.test(text)) return undefined;
  const found = beginning(text.slice(who.length, who.length + 20), words.shall);
  return found && !found.before.trim() ? who + found.before + found.words : undefined;
}

/** How many letters of a text its promise takes, with the space after it. */
export function promiseLength({ runs }: Pick<TextPiece, 'runs'>, words: Words): number {
  const raw = rawOf(runs);
  const found = promiseIn(raw.trim(), words);
  return found === undefined ? 0 : raw.length - raw.trimStart().length + found.length + 1;
}
