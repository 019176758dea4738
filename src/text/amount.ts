import type { Measured } from '../format/schema.js';
import { say, type Said } from './localized.js';
import type { Reader } from './reader.js';
import { sayNumber } from './values.js';

/** A measured value in words, with the number it stands for. */
export interface Amount extends Said {
  /** Undefined where it is words alone. */
  readonly number: number | undefined;
  /** The unit, where it is not in the words already. */
  readonly unit: Said | undefined;
  /** It is said in the source's own words, not as a number. */
  readonly isWorded: boolean;
}

/**
 * Says a measured value with its unit: the source's own words where it has any; undefined where there is
 * nothing.
 */
export function sayAmount(
  value: Measured | null | undefined,
  unit: Said | undefined,
  reader: Reader,
): Amount | undefined {
  const given = typeof value === 'number' ? { value } : value;
  const number = given?.value ?? undefined;
  const own = say(given?.text, reader);
  // "cirka 40" wants its unit; "ungefär hälften", "40 personer" and "färre än 2022" do not.
  if (own) {
    const bare = number !== undefined && /\d/.test(own.text) && unit && !own.text.includes(unit.text);
    return { ...own, number, unit: bare ? unit : undefined, isWorded: true };
  }
  if (number === undefined) return undefined;
  return unit?.text === '%'
    ? { text: sayNumber(number, reader.lang, 'percent'), number, unit: undefined, isWorded: false }
    : { text: sayNumber(number, reader.lang), number, unit, isWorded: false };
}

/** A value and its unit, each in its own language. */
export const withItsUnit = ({ text, lang, unit }: Amount): readonly Said[] => [
  lang === undefined ? { text } : { text, lang },
  ...(unit ? [unit] : []),
];

/** A value and its unit in one string. */
export const withUnit = ({ text, unit }: Amount): string => (unit ? `${text}\u00a0${unit.text}` : text);
