/** Where the greatest number stands, in percent from the top: a label has room above it. */
const GREATEST_AT = 14;
/** Where the least stands, where it is below nought. */
const LEAST_AT = 94;
/** Numbers closer to one another than this share of the greatest are told apart only on a cut scale. */
const CUT_WITHIN = 0.1;

/** The three numbers, of one unit, that progress is worked out from. */
export interface MeasuredNumbers {
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly current: number | undefined;
}

/**
 * Works out how far an indicator has come, from 0 (baseline) to 1 (target).
 *
 * Indicators count down (emissions) as well as up (homes), so progress is the distance covered from the
 * baseline, not `current / target`. Below 0 it has gone the other way; above 1 it has passed the target.
 * Undefined where one of the three is words or not stated, and where the target equals the baseline: there
 * is no way to go.
 */
export function progress({ baseline, target, current }: MeasuredNumbers): number | undefined {
  if (baseline === undefined || target === undefined || current === undefined) return undefined;
  // Quarters of the greatest numbers there are can be subtracted from one another.
  const part = Math.max(Math.abs(baseline), Math.abs(target), Math.abs(current)) > 1e300 ? 0.25 : 1;
  const share = (current * part - baseline * part) / (target * part - baseline * part);
  return Number.isFinite(share) ? share : undefined;
}

/** Scale on which a chart draws numbers. */
export interface Scale {
  /** Percent from the top at which a number stands, 0 to 100. */
  readonly y: (value: number) => number;
  /** The number at the foot of a scale that leaves nought out; undefined where nought is on the scale. */
  readonly begins: number | undefined;
}

/**
 * Chooses the scale on which all values and the target stand within the chart.
 *
 * It has nought on it, so that heights from there are in proportion to the numbers, unless all lie so close
 * that their differences would not be seen: then it is cut, and no height means anything.
 */
export function chartScale(values: readonly number[], target: number | undefined): Scale {
  const all = target === undefined ? values : [...values, target];
  const size = sizeOf(all);
  const [low, high] = range(all, size);
  const [first, last] = range(values, size);
  const isCut = low * high > 0 && first < last && high - low < CUT_WITHIN;
  const begins = isCut ? beginning(low * size, (high - low) * size) : undefined;
  const floor = begins === undefined ? Math.min(low, 0) : begins / size;
  const ceiling = isCut ? high : Math.max(high, 0);
  const foot = floor < 0 && !isCut ? LEAST_AT : 100;
  const each = ceiling > floor ? (foot - GREATEST_AT) / (ceiling - floor) : 0;
  return { y: (value) => Math.min(Math.max(foot - (value / size - floor) * each, 0), 100), begins };
}

/** A round number a little below the least. */
function beginning(low: number, span: number): number {
  const step = 10 ** Math.floor(Math.log10(span));
  // What rounding has left behind the twelfth digit is nobody's.
  const round = Number((Math.floor((low - span / 5) / step) * step).toPrecision(12));
  return round < low ? round : low;
}

/** A stretch of a bar, in percent of the room for it. */
export interface Bar {
  readonly from: number;
  readonly length: number;
}

/** Scale on which bars beside one another are drawn. */
export interface BarScale {
  /** The bar from nought to a number. */
  readonly bar: (value: number) => Bar;
  /** Percent from the start at which a number stands. */
  readonly at: (value: number) => number;
}

/** Chooses the scale for bars that all begin at nought; undefined where none has any length. */
export function barScale(numbers: readonly number[]): BarScale | undefined {
  const size = sizeOf(numbers);
  const [low, high] = range([0, ...numbers], size);
  if (low === high) return undefined;
  const at = (value: number): number => tenths(((value / size - low) / (high - low)) * 100);
  return {
    at,
    bar: (value) => ({ from: at(Math.min(value, 0)), length: tenths(Math.abs(at(value) - at(0))) }),
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The greatest distance from nought. Divided by it, no two numbers are too far apart to be subtracted. */
const sizeOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

const range = (values: readonly number[], size: number): readonly [low: number, high: number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value / size), Math.max(high, value / size)],
    [Infinity, -Infinity],
  );
