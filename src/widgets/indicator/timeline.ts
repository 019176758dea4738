/** A stretch of the time axis, in percent of its length, with the entry it belongs to, or none. */
export interface TimeSlot {
  readonly from: number;
  readonly to: number;
  /** Index of the entry; undefined where none was given for that time. */
  readonly entry: number | undefined;
  /** First and last year or month of a stretch without an entry. */
  readonly times?: readonly [first: string, last: string];
}

/**
 * Lays dates out along an axis, as far from one another as they are in time, earliest first.
 *
 * Years and months keep a rhythm, the longest step that all of them keep to: a survey made every second year
 * lacks nothing in between. A time at which the rhythm has no entry is a stretch of its own. Two years alone
 * make no rhythm, and what lies between them is lacking. Years of which no two follow at that step, such as
 * 1990, 2000 and 2008, days, and dates of different precision have no rhythm either, and last until the next.
 * Where a date is in words alone, all stand in their order, side by side. Of entries for the same time, the
 * last is laid out.
 *
 * @param dates - `2021`, `2021-06` or `2021-06-14`, in order; undefined for a date in words.
 */
export function timeline(dates: readonly (string | undefined)[]): readonly TimeSlot[] {
  const lengths = new Set(dates.map((date) => date?.length));
  const [form] = lengths.size === 1 ? lengths : [10];
  const inOrder = lengths.has(undefined);
  const entries = new Map(dates.map((date, i) => [inOrder ? i : place(date!, form!), i]));
  const places = [...entries.keys()].sort((a, b) => a - b);
  const [first, last] = [places[0]!, places.at(-1)!];
  const fewYears = form === 4 && places.length < 3;
  const kept = fewYears ? 1 : places.reduce((step, at) => common(step, at - first), 0) || 1;
  const rhythmic =
    !inOrder &&
    form! < 10 &&
    (fewYears || places.length < 2 || places.some((at, i) => i > 0 && at - places[i - 1]! === kept));
  const step = rhythmic ? kept : (last - first) / (places.length - 1) || 1;
  const share = (at: number): number => ((at - first) / (last + step - first)) * 100;
  return places.flatMap((at, i) => {
    const next = places[i + 1] ?? last + step;
    const end = rhythmic ? at + step : next;
    const slot = { from: share(at), to: share(end), entry: entries.get(at) };
    if (end >= next) return slot;
    const times = [dateOf(end, form!), dateOf(next - step, form!)] as const;
    return [slot, { from: share(end), to: share(next), entry: undefined, times }];
  });
}

/** A date's place among all years, months or days. */
function place(date: string, form: number): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  if (form === 4) return year;
  return form === 7 ? year * 12 + month - 1 : new Date(0).setUTCFullYear(year, month - 1, day) / 864e5;
}

function dateOf(place: number, form: number): string {
  const year = (at: number): string => String(at).padStart(4, '0');
  return form === 4
    ? year(place)
    : `${year(Math.floor(place / 12))}-${String((place % 12) + 1).padStart(2, '0')}`;
}

const common = (a: number, b: number): number => (b ? common(b, a % b) : a);
