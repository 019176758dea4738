/** A label below an axis. */
export interface Label {
  /** The middle of what it belongs to, in percent of the axis. */
  readonly at: number;
  /** How wide it is with the room beside it, in em. */
  readonly width: number;
  /** It goes before others where there is not room for all. */
  readonly isFirst: boolean;
  /** How wide it is with one more line, in em; undefined where it has none. */
  readonly wider?: number | undefined;
}

/** Where a label stands. */
export interface Place {
  /** Its middle, in percent of the axis. */
  readonly at: number;
  /** There is room for its further line. */
  readonly isWider: boolean;
}

/**
 * Finds places for labels side by side on an axis so many em long: those that go before others, then from
 * the last one back as many as fit.
 *
 * @returns the middle of each in percent, held in from the ends; undefined where there is no room.
 */
export function fitting(labels: readonly Label[], room: number): readonly (number | undefined)[] {
  const boxes = labels.map(({ at, width, isFirst }) => {
    const half = Math.min((width / room) * 50, 50);
    return { half, isFirst, at: Math.min(Math.max(at, half), 100 - half) };
  });
  const taken = new Set<(typeof boxes)[number]>();
  const back = [...boxes].reverse();
  for (const box of [...back.filter(({ isFirst }) => isFirst), ...back])
    if ([...taken].every(({ at, half }) => Math.abs(at - box.at) >= half + box.half)) taken.add(box);
  return boxes.map((box) => (taken.has(box) ? Math.round(box.at * 100) / 100 : undefined));
}

/** Gives those labels that have a place their further line too, from the last one back, where there is room beside the others. */
export function widened(
  labels: readonly Label[],
  places: readonly (number | undefined)[],
  room: number,
): readonly (Place | undefined)[] {
  const halfOf = (width: number): number => Math.min((width / room) * 50, 50);
  const boxes = labels.map(({ width }, i) => ({ at: places[i], half: halfOf(width), isWider: false }));
  for (const box of [...boxes].reverse()) {
    const { wider } = labels[boxes.indexOf(box)]!;
    if (box.at === undefined || wider === undefined) continue;
    const half = halfOf(wider);
    const at = Math.min(Math.max(box.at, half), 100 - half);
    const isFree = boxes.every(
      (other) => other === box || other.at === undefined || Math.abs(other.at - at) >= other.half + half,
    );
    if (isFree) Object.assign(box, { at: Math.round(at * 100) / 100, half, isWider: true });
  }
  return boxes.map(({ at, isWider }) => (at === undefined ? undefined : { at, isWider }));
}
