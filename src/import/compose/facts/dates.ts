import type { DateValue } from '../../../format/schema.js';
import { oncePer } from '../../../format/once-per.js';
import type { Words } from '../../words/words.js';
import { alternatives } from '../../words/says.js';

/** A date where it stands in a text. */
export interface DateAt {
  readonly value: DateValue;
  readonly from: number;
  readonly to: number;
  /** Year, month or day, as a file writes it; missing for a time that is words alone. */
  readonly iso: string;
}

const YEAR = '(?:19|20)\\d\\d';
const MONTH = '0[1-9]|1[0-2]';
const DAY = '0[1-9]|[12]\\d|3[01]';
/** The hyphens that a date is written with. */
const DASH = '[-\\u2010\\u2011–]';

/** Ways to write a date, the fullest first; each has names of its own, since groups of one name may stand once. */
const pattern = oncePer((words: Words) => {
  const months = alternatives(words.months.flat());
  const parts = alternatives(words.partsOfYear);
  return new RegExp(
    [
      `(?<y1>${YEAR})(?:${DASH}|[./])(?<m1>0?[1-9]|1[0-2])(?:${DASH}|[./])(?<d1>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
      `(?<y2>${YEAR})(?<m2>${MONTH})(?<d2>${DAY})(?![\\d])`,
      `(?<d3>\\d{1,2})(?::?[ea]|\\.)?\\s+(?:${words.of ? `${words.of}\\s+` : ''})?(?<n3>${months})\\.?,?\\s+(?<y3>${YEAR})(?!\\d)`,
      `(?<n7>${months})\\s+(?<d7>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y7>${YEAR})(?!\\d)`,
      `(?<n4>${months})\\.?\\s+(?<y4>${YEAR})(?!\\d)`,
      `(?<d5>0?[1-9]|[12]\\d|3[01])[/.]\\s?(?<m5>0?[1-9]|1[0-2])(?:[-/.]|\\s)\\s?(?<y5>${YEAR})(?!\\d)`,
      `(?<y6>\\d\\d)(?<m6>${MONTH})(?<d6>${DAY})(?![\\d]|${DASH}\\d{4})`,
      `(?<y8>${YEAR})${DASH}(?<m8>${MONTH})(?!\\d|${DASH}\\d)`,
      `(?<p9>(?:${parts})(?:\\s+${YEAR}(?=\\s|/))?(?:\\s+(?:${alternatives(words.and)})\\s+(?:${parts}))?)\\s+(?<y9>${YEAR})(?!\\d)`,
      // No number in a diary, such as 2020/123 or 2020-123; but 2023/2024 and 2023-2024 are years.
      `(?<y10>${YEAR})(?![\\d:]|(?:/|${DASH})(?!(?:${YEAR}|\\d\\d)(?!\\d))\\d)`,
    ]
      .map((way) => `(?:${way})`)
      .join('|')
      .replace(/^/, `(?<![\\p{L}\\d§:]|(?<!${YEAR})/|\\d[.,]|§\\s)(?:`)
      .replace(/$/, ')(?!\\p{L})'),
    'giu',
  );
});

/** Finds all dates of a text, in order: days, months, years, and parts of a year ("våren 2022"). */
export function datesIn(text: string, words: Words): readonly DateAt[] {
  if (!/\d\d/.test(text)) return [];
  const found: DateAt[] = [];
  for (const match of text.matchAll(pattern(words))) {
    const iso = isoOf(match.groups!, words);
    if (iso === undefined) continue;
    const written = match[0];
    found.push({
      value: written === iso ? iso : { date: iso, text: written.replace(/\s+/g, ' ') },
      from: match.index,
      to: match.index + written.length,
      iso,
    });
  }
  return found;
}

function isoOf(groups: Readonly<Record<string, string | undefined>>, words: Words): string | undefined {
  const of = (letter: string) => {
    for (let way = 1; way <= 10; way++) {
      const value = groups[`${letter}${way}`];
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const year = of('y')!;
  const name = of('n')?.toLowerCase();
  const month =
    name === undefined ? of('m') : `${words.months.findIndex((names) => names.includes(name)) + 1}`;
  const day = of('d');
  // Two digits are of this century, or of the last one where that would be far ahead.
  const whole = year.length === 2 ? `${Number(year) > 60 ? '19' : '20'}${year}` : year;
  if (month === undefined) return whole;
  if (day === undefined) return `${whole}-${month.padStart(2, '0')}`;
  const iso = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** Says whether there is such a day: 30 February is none. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
