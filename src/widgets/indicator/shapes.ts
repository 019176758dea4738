/** The stretch of a chart that belongs to one time, in percent of its width. */
export interface Terrace {
  readonly from: number;
  readonly to: number;
  /** Where its value stands, in percent from the top; undefined where there is none. */
  readonly y: number | undefined;
  /** Its value may still change. */
  readonly isUnsure?: boolean;
  /** Its value cannot be compared with those before it. */
  readonly isBreak?: boolean;
}

/** SVG paths in a box of 100 by 100. */
export interface Shapes {
  /** The ground, from nought to the values; empty on a scale without nought. */
  readonly land: string;
  /** The edge of the ground, or the line from value to value. */
  readonly edge: string;
  /** The edge of the ground under values that may still change. */
  readonly dashed: string;
  /**
   * The points of a line, each hardly longer than nothing: round ends make it a dot. What has no length at all,
   * WebKit stretches with the chart.
   */
  readonly dots: string;
  /** The points of values that may still change, a second time, to be drawn hollow. */
  readonly hollow: string;
  /** Lines across, before values that cannot be compared with those before them. */
  readonly breaks: string;
  /** The line of nought, where there is ground on both sides of it, or below it alone. */
  readonly nought: string;
}

/** Draws values as terraces of one ground, which begins at nought on either side of it. */
export function ground(terraces: readonly Terrace[], nought: number): Shapes {
  let land = '';
  const edges = { edge: '', dashed: '' };
  terraces.forEach(({ from, to, y, isUnsure, isBreak }, i) => {
    if (y === undefined) return;
    const [before, after] = [terraces[i - 1], terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before?.y === undefined ? `M${from} ${nought}` : '') + step;
    if (after === undefined) land += `V${nought}z`;
    const start = isBreak ? undefined : before?.y;
    const isNew = start === undefined || Boolean(before?.isUnsure) !== Boolean(isUnsure);
    edges[isUnsure ? 'dashed' : 'edge'] += (isNew ? `M${from} ${start ?? y}` : '') + step;
  });
  return {
    land,
    ...edges,
    ...{ dots: '', hollow: '', breaks: breaksOf(terraces) },
    nought: nought < 100 ? `M0 ${nought}H100` : '',
  };
}

/** Draws values as points with a line between those that nothing is missing between. */
export function line(terraces: readonly Terrace[]): Shapes {
  let [edge, dots, hollow] = ['', '', ''];
  terraces.forEach((terrace, i) => {
    if (terrace.y === undefined) return;
    const point = `${middleOf(terrace)} ${terrace.y}`;
    edge += (terraces[i - 1]?.y === undefined || terrace.isBreak ? 'M' : 'L') + point;
    dots += `M${point}h.01`;
    if (terrace.isUnsure) hollow += `M${point}h.01`;
  });
  return { land: '', edge, dashed: '', dots, hollow, breaks: breaksOf(terraces), nought: '' };
}

const breaksOf = (terraces: readonly Terrace[]): string =>
  terraces.map(({ from, y, isBreak }) => (isBreak && y !== undefined ? `M${from} 0V100` : '')).join('');

/** The target's line, as SVG paths: where it stands on the sky, and where it runs through the ground. */
export function targetPaths(
  terraces: readonly Terrace[],
  at: number,
  nought: number | undefined,
): readonly [sky: string, ground: string] {
  const parts: [string, string] = ['', ''];
  let before: boolean | undefined;
  for (const { from, to, y } of terraces) {
    const isIn = isBetween(at, y, nought);
    parts[isIn ? 1 : 0] += isIn === before ? `H${to}` : `M${from} ${at}H${to}`;
    before = isIn;
  }
  return parts;
}

/** Whether a height lies in the ground of a terrace. */
const isBetween = (at: number, y: number | undefined, nought: number | undefined): boolean =>
  y !== undefined && nought !== undefined && at > Math.min(y, nought) && at < Math.max(y, nought);

/** Hundredths are finer than any screen. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The middle of a terrace. */
export const middleOf = ({ from, to }: Pick<Terrace, 'from' | 'to'>): number => rounded((from + to) / 2);
