import { rawOf } from './headline.js';
import type { TextPiece } from '../pieces.js';
import { around, beginning } from '../words/says.js';
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

/** Words that the list after a text goes on from. */
export interface PromiseLead {
  /** "Socialförvaltningen ska därför". */
  readonly words: string;
  /** Who promises. */
  readonly who: string;
  /** Whether the text is nothing else. */
  readonly isWhole: boolean;
}

/** Finds a promise that a text ends with and that a list goes on from: "SOCIALFÖRVALTNINGEN SKA", "Kommunen ska därför:". */
export function promiseLead(text: string, words: Words): PromiseLead | undefined {
  const start = /[.!?]\s+[^.!?]*$/u.exec(text.slice(-100));
  const sentence = start ? start[0].replace(/^[.!?]\s+/, '') : text;
  if (sentence.length > 80) return undefined;
  const found = around(sentence, words.shall);
  const who = found?.before.trim();
  if (!found || !who || !/^\s*\p{L}*\s*:?\s*$/u.test(found.after)) return undefined;
  return { words: sentence.replace(/\s*:?\s*$/, ''), who, isWhole: sentence === text };
}

/** How many letters of a text its promise takes, with the space after it. */
export function promiseLength({ runs }: Pick<TextPiece, 'runs'>, words: Words): number {
  const raw = rawOf(runs);
  const found = promiseIn(raw.trim(), words);
  return found === undefined ? 0 : raw.length - raw.trimStart().length + found.length + 1;
}
