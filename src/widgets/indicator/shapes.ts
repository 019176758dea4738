/** The stretch of a chart that belongs to one time, in percent of its width. */
export interface Terrace {
  readonly from: number;
  readonly to: number;
  /** Where its value stands, in percent from the top; undefined where there is none. */
  readonly y: number | undefined;
}

/** SVG paths in a box of 100 by 100. */
export interface Shapes {
  /** The ground, from nought to the values; empty on a scale without nought. */
  readonly land: string;
  /** The edge of the ground, or the line from value to value. */
  readonly edge: string;
  /**
   * The points of a line, each hardly longer than nothing: round ends make it a dot. What has no length at all,
   * WebKit stretches with the chart.
   */
  readonly dots: string;
  /** The line of nought, where there is ground on both sides of it, or below it alone. */
  readonly nought: string;
}

/** Draws values as terraces of one ground, which begins at nought on either side of it. */
export function ground(terraces: readonly Terrace[], nought: number): Shapes {
  let [land, edge] = ['', ''];
  terraces.forEach(({ from, to, y }, i) => {
    if (y === undefined) return;
    const [before, after] = [terraces[i - 1]?.y, terraces[i + 1]?.y];
    const step = `V${y}H${to}`;
    land += (before === undefined ? `M${from} ${nought}` : '') + step;
    if (after === undefined) land += `V${nought}z`;
    edge += (before === undefined ? `M${from} ${y}` : '') + step;
  });
  return { land, edge, dots: '', nought: nought < 100 ? `M0 ${nought}H100` : '' };
}

/** Draws values as points with a line between those that nothing is missing between. */
export function line(terraces: readonly Terrace[]): Shapes {
  let [edge, dots] = ['', ''];
  terraces.forEach((terrace, i) => {
    if (terrace.y === undefined) return;
    const point = `${middleOf(terrace)} ${terrace.y}`;
    edge += (terraces[i - 1]?.y === undefined ? 'M' : 'L') + point;
    dots += `M${point}h.01`;
  });
  return { land: '', edge, dots, nought: '' };
}

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
