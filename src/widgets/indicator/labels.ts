/** A label below an axis. */
export interface Label {
  /** The middle of what it belongs to, in percent of the axis. */
  readonly at: number;
  /** How wide it is with the room beside it, in em. */
  readonly width: number;
  /** It goes before others where there is not room for all. */
  readonly isFirst: boolean;
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
