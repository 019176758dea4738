import type { Measured } from '../../../format/schema.js';
import { beginning, isOneOf } from '../../words/says.js';
import type { Words } from '../../words/words.js';

/** A value with what it is measured in. */
export interface MeasuredIn {
  readonly value: Measured | null;
  /** "%", "kr", "kWh/m²", where it stands by the number. */
  readonly unit?: string;
}

/** A number as people write it: spaces or points between thousands, a decimal comma; in English commas and a point. */
const NUMBER = {
  ',': /^([+-]|[−–](?=\d))?(\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?!\d)/u,
  '.': /^([+-]|[−–](?=\d))?(\d{1,3}(?:[ \u00a0\u2009\u202f,]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d)/u,
};
const THOUSANDS = {
  ',': /[ \u00a0\u2009\u202f]|\.(?=\d{3}(?:\D|$))/gu,
  '.': /[ \u00a0\u2009\u202f,]/gu,
};
/** The longest thing that is taken for a unit. */
const UNIT = /^\s*(%|‰|[\p{L}°µ€$][\p{L}\d/²³°%. -]{0,24})$/u;

/**
 * Reads a value: "58,5 %" is 58.5 in "%", "1 234" is 1234, "ca 40" is 40 in those words, "saknas" and ".." are `null`.
 *
 * The words are kept wherever a number alone would not be written so.
 */
export function measuredIn(text: string, words: Words): MeasuredIn {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written === '' || isOneOf(written, words.missing)) return { value: null };
  const about = beginning(written, words.about);
  const rest = (
    about && /^[^\p{L}\d]*$/u.test(about.before) ? about.after.replace(/^\./, '') : written
  ).trim();
  const number = NUMBER[words.decimal].exec(rest);
  const after = number && rest.slice(number[0].length);
  // "40–50" is two numbers, and words.
  if (!number || /^\s*[-–—]\s*\d/u.test(after!)) return { value: { text: written } };
  const digits = number[2]!.replace(THOUSANDS[words.decimal], '').replace(',', '.');
  const value = Number(digits) * (number[1] && number[1] !== '+' ? -1 : 1);
  const unit = UNIT.exec(after!)?.[1]?.trim();
  if (after!.trim() !== '' && unit === undefined) return { value: { value, text: written } };
  const isPlain = rest === written && isWrittenSo(value, number[0]);
  return { value: isPlain ? value : { value, text: written }, ...(unit !== undefined && { unit }) };
}

/** Says whether a number is written in this way anyhow: no zeros after it, only spaces and a comma of the language. */
const isWrittenSo = (value: number, written: string): boolean =>
  written
    .replace(/[ \u00a0\u2009\u202f]/gu, '')
    .replace(',', '.')
    .replace(/^[−–]/u, '-') === String(value);
