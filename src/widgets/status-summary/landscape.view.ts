import type { StatusIcon } from '../fragments/status-icon.template.js';
import type { CountView } from './status-summary.view.js';

/** Suns over, on and under a horizon, which is at nought; one for each entry. Measures are in the picture's own units. */
export interface LandscapeView {
  readonly width: number;
  /** Above the horizon, and as much below it. */
  readonly height: number;
  /** The suns, by where they stand: the path of all of them. */
  readonly paths: Readonly<Record<StatusIcon, string>>;
}

/** Width of the place of a sun. */
const CELL = 10;
const RADIUS = 3.6;
/** Between the flocks, in cells. */
const GAP = 0.8;
/** How much wider than high a flock of all of them would be. */
const SHAPE = 18;

/** Draws as many suns as there are entries, those of a status together, where that status stands. */
export function landscapeView(counts: readonly CountView[]): LandscapeView {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = Math.max(1, Math.round(Math.sqrt(all / SHAPE)));
  let x = 0;
  const paths = { above: '', on: '', below: '', waiting: '', broken: '' };
  for (const { status, count } of counts) {
    if (!count) continue;
    const { icon = 'waiting' } = status;
    for (let i = 0; i < count; i++) {
      const [column, row] = [Math.floor(i / rows), i % rows];
      // A last column that is not full is as near the line as the others.
      const own = Math.min(rows, count - column * rows);
      paths[icon] += (icon === 'on' && rows === 1 ? halfSun : sun)(
        (x + column + 0.5) * CELL,
        heightOf(icon, row, own) * CELL,
      );
    }
    x += Math.ceil(count / rows) + GAP;
  }
  return { width: Math.round((x - GAP) * CELL), height: (rows + 0.9) * CELL, paths };
}

/** How far below the horizon a sun stands, in cells. */
function heightOf(icon: StatusIcon, row: number, rows: number): number {
  if (icon === 'above') return -(row + 0.9);
  if (icon === 'on') return row - (rows - 1) / 2;
  return row + 0.9;
}

const sun = (x: number, y: number): string =>
  `M${round(x - RADIUS)} ${round(y)}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0z`;
/** A sun that has half risen, in a row that is one sun high. */
const halfSun = (x: number, y: number): string =>
  `M${round(x - RADIUS)} ${round(y)}a${RADIUS} ${RADIUS} 0 0 1 ${2 * RADIUS} 0z`;
const round = (number: number): number => Math.round(number * 10) / 10;
