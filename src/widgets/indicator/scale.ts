/** Where the horizon stands in every chart, in percent from the top. */
export const HORIZON = 25;
/** How high and how low a value may stand: percent from the top. */
const TOP = 4;
const LOW = 70;
const LOWEST = 92;
/** Values closer to one another than this share of the greatest are drawn from near themselves, not from zero. */
const CLOSE = 0.1;

/** What makes a distance: three numbers of one unit. */
export interface Way {
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
export function progress({ baseline, target, current }: Way): number | undefined {
  if (baseline === undefined || target === undefined || current === undefined) return undefined;
  // Quarters of the greatest numbers there are can be subtracted from one another.
  const part = Math.max(Math.abs(baseline), Math.abs(target), Math.abs(current)) > 1e300 ? 0.25 : 1;
  const share = (current * part - baseline * part) / (target * part - baseline * part);
  return Number.isFinite(share) ? share : undefined;
}

/** How a chart draws numbers. */
export interface Scale {
  /** Percent from the top at which a value stands, 0 to 100. */
  readonly y: (value: number) => number;
  /** The ground begins above zero, so that small differences can be seen. */
  readonly cut: boolean;
}

/**
 * Chooses the scale on which the target stands at the horizon, and every value within the chart.
 *
 * The ground begins at zero, so that its heights compare, unless there are values below zero, above what
 * would then be the sky, or too close to one another to be told apart. Without a target in numbers the
 * greatest value stands where the target would.
 */
export function horizonScale(values: readonly number[], target: number | undefined): Scale {
  const all = target === undefined ? values : [...values, target];
  // Divided by the greatest, no two numbers are too far apart to be subtracted.
  const size = all.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const [low, high] = range(all, size);
  const aim = target === undefined ? (high || low ? high : 1) : target / size;
  const [first, last] = range(values, size);
  const cut = low > 0 && first < last && high - low < CLOSE * high;
  const floor = low < 0 || cut ? low : 0;
  const depth = (cut ? LOW : low < 0 ? LOWEST : 100) - HORIZON;
  const step = Math.min((HORIZON - TOP) / Math.max(high - aim, 0), depth / (aim - floor));
  const each = Number.isFinite(step) ? step : 0;
  return { y: (value) => Math.min(Math.max(HORIZON - each * (value / size - aim), 0), 100), cut };
}

const range = (values: readonly number[], size: number): readonly [low: number, high: number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value / size), Math.max(high, value / size)],
    [Infinity, -Infinity],
  );
