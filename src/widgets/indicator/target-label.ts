import { middleOf, type Terrace } from './shapes.js';

/** How high the target's label and the room beside it are, in percent of the chart. */
const LABEL_HEIGHT = 10;
/** What an edge or a point needs around itself. */
const LABEL_MARGIN = 2.5;

/** Place of the target's label: over or under its line, at its start or end, on sky or on ground. */
export interface TargetLabelPlace {
  readonly isBelow: boolean;
  readonly isAtEnd: boolean;
  /** What is behind all of it. */
  readonly on: 'sky' | 'ground';
}
type Stands = TargetLabelPlace['on'] | 'across';

/**
 * Finds a place for the target's label that no edge, line or point runs through, on the sky if there is one.
 *
 * @param at - Where the target's line stands, in percent from the top.
 * @param width - Of the label, in percent of the chart.
 * @param nought - Where nought stands; undefined where points are drawn, and no ground.
 */
export function targetLabelPlace(
  terraces: readonly Terrace[],
  at: number,
  width: number,
  nought: number | undefined,
): TargetLabelPlace {
  const places = [false, true].flatMap((isBelow) => [false, true].map((isAtEnd) => ({ isBelow, isAtEnd })));
  const inside = places.filter(({ isBelow }) => (isBelow ? at + LABEL_HEIGHT <= 100 : at >= LABEL_HEIGHT));
  const stands = inside.map(({ isBelow, isAtEnd }): Stands => {
    const [left, top] = [isAtEnd ? 100 - width : 0, isBelow ? at : at - LABEL_HEIGHT];
    const box = { left, right: left + width, top, bottom: top + LABEL_HEIGHT };
    return nought === undefined ? besideLine(terraces, box) : onGround(terraces, nought, box);
  });
  for (const on of ['sky', 'ground'] as const) {
    const found = inside[stands.indexOf(on)];
    if (found) return { ...found, on };
  }
  return { ...inside[0]!, on: 'sky' };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function onGround(terraces: readonly Terrace[], nought: number, box: Box): Stands {
  // Nought's own line, where it runs through the chart.
  if (nought < 100 && box.top < nought && box.bottom > nought) return 'across';
  const here = terraces.filter(({ from, to }) => from < box.right && to > box.left);
  const stands = new Set(
    here.map(({ y }): Stands => {
      if (y === undefined) return 'sky';
      const [top, bottom] = [Math.min(y, nought), Math.max(y, nought)];
      if (box.bottom <= top - LABEL_MARGIN || box.top >= bottom + LABEL_MARGIN) return 'sky';
      return box.top >= top + LABEL_MARGIN && box.bottom <= bottom ? 'ground' : 'across';
    }),
  );
  return stands.size === 1 ? [...stands][0]! : 'across';
}

function besideLine(terraces: readonly Terrace[], { left, right, top, bottom }: Box): Stands {
  const isClear = terraces.every((terrace, i) => {
    if (terrace.y === undefined) return true;
    const [x, y] = [middleOf(terrace), terrace.y];
    const next = terraces[i + 1];
    const [x2, y2] = next?.y === undefined ? [x, y] : [middleOf(next), next.y];
    const [from, to] = [Math.max(x, left - LABEL_MARGIN), Math.min(x2, right + LABEL_MARGIN)];
    if (from > to) return true;
    const yAt = (at: number): number => (x2 > x ? y + ((at - x) / (x2 - x)) * (y2 - y) : y);
    const [one, other] = [yAt(from), yAt(to)];
    return Math.max(one, other) <= top - LABEL_MARGIN || Math.min(one, other) >= bottom + LABEL_MARGIN;
  });
  return isClear ? 'sky' : 'across';
}
