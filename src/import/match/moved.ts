/** Finds the places in a list of numbers that are out of order: all but the longest run that grows. */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** Place of the smallest last number of a run, by the run's length less one. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  }
  const out = new Set(numbers.keys());
  for (let place = ends.at(-1); place !== undefined; place = before[place]) out.delete(place);
  return out;
}
