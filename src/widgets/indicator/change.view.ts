import type { Indicator } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate } from '../../text/dates.js';
import { sayAround, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayAmount, type Amount } from '../../text/amount.js';

/** The change since a time, as the document states it. */
export interface ChangeView {
  /** Undefined where it is not stated. */
  readonly amount: Amount | undefined;
  /** "sedan 2015". */
  readonly since: readonly Said[];
  readonly datetime: string | undefined;
}

/**
 * Says a change: its own words, or a number with its sign and the unit. Of an indicator in per cent a number may be
 * per cent or percentage points, and stands alone.
 *
 * @returns undefined where the document has no label for it.
 */
export function changeView(
  change: Indicator['change'],
  unit: Said | undefined,
  reader: Reader,
): ChangeView | undefined {
  if (change === undefined) return undefined;
  const date = sayDate(change?.since, reader);
  const bare = sayAmount(change?.value, undefined, reader);
  const isNumber = bare && !bare.isWorded && bare.number !== undefined;
  const sign = isNumber && bare.number > 0 ? '+' : '';
  return {
    amount: isNumber
      ? { ...bare, text: sign + bare.text, unit: unit?.text === '%' ? undefined : unit }
      : bare,
    since: date ? sayAround(documentWords(reader).since, [[date]], reader) : [],
    datetime: date?.datetime,
  };
}
