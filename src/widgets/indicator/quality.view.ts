import type { Text } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayAll, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** What one should know of a value, in words and as the chart marks it. */
export interface QualityView {
  /** The words that stand after the value. */
  readonly said: readonly Said[];
  /** It may still change: preliminary, or estimated. */
  readonly isUnsure: boolean;
  /** It cannot be compared with the values before it. */
  readonly isBreak: boolean;
}

/** Says what one should know of a value: the format's words in the reader's language, others as they stand. */
export function qualityView(given: readonly Text[] | undefined, reader: Reader): QualityView {
  const { qualities } = documentWords(reader);
  const known = sayAll(given, reader);
  const keys = new Set(known.map(({ text }) => text.toLowerCase()));
  return {
    said: known.map((own) => {
      const key = own.text.toLowerCase();
      return Object.hasOwn(qualities, key) ? sayOwn(qualities[key]!, reader) : own;
    }),
    isUnsure: keys.has('preliminary') || keys.has('estimated'),
    isBreak: keys.has('break'),
  };
}
