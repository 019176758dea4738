/** How much more the larger of two sizes is. */
const TIMES = 8;

/** What {@link growth} may be where time follows the size: 8 and what a busy machine adds; its square would make it 64. */
export const LINEAR = 45;

/**
 * How many times longer something takes when what it is given is eight times as much.
 *
 * Both sizes are measured in turn, and the best of each counts, so that what else the machine does does not.
 *
 * @param prepared - What is to be timed, for a size; preparing is not.
 */
export function growth(size: number, prepared: (size: number) => () => unknown): number {
  const runs = [prepared(size), prepared(TIMES * size)];
  const best = runs.map(() => Infinity);
  for (let round = 0; round < 4; round++)
    runs.forEach((run, at) => {
      const start = performance.now();
      run();
      best[at] = Math.min(best[at]!, performance.now() - start);
    });
  // A browser's clock may be coarse.
  return best[1]! / Math.max(best[0]!, 2);
}
