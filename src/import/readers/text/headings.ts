import { endsSentence, beginsSmall } from './lines.js';
import { headingNumber } from './line-marks.js';

/** A heading as it looks to be. */
export interface GuessedHeading {
  readonly level: number;
  readonly number?: string;
  readonly text: string;
}

const LENGTH = 100;
const WORDS = 14;
/** Quotations, labels with what they tell ("Datum: 22 februari 2017"), and what ends with a day. */
const FACT = /^[”"“'’]|^[\p{L} /]{2,30}:\s|\d{4}-\d{2}-\d{2}$/u;

/**
 * Guesses whether a line is a heading: short, no sentence, and numbered, in capitals or alone.
 *
 * @param isAlone - Whether empty lines, or texts that are clearly paragraphs, are around it.
 */
export function guessHeading(text: string, isAlone: boolean): GuessedHeading | undefined {
  if (text.length > LENGTH || endsSentence(text.replace(/(\d)\.$/, '$1')) || /[,–-]$/.test(text))
    return undefined;
  if (!/\p{L}{2}/u.test(text) || beginsSmall(text) || text.split(/\s+/).length > WORDS) return undefined;
  const numbered = headingNumber(text);
  if (numbered?.level && /^\p{Lu}/u.test(numbered.text)) return { ...numbered, level: numbered.level };
  if (!isAlone || text.includes('\t') || FACT.test(text)) return undefined;
  if (numbered) return { number: numbered.number, text: numbered.text, level: 2 };
  const letters = text.replace(/\P{L}/gu, '');
  const isShouted = letters.length > 3 && letters === letters.toUpperCase();
  return { level: isShouted ? 1 : 2, text };
}
