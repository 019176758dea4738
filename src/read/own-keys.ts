import { LIMITS } from '../format/limits.js';

/**
 * Counts what stands in a value of one's own, at all depths: list items and an object's values.
 *
 * @param level - How many objects and lists the value stands in.
 * @param most - Counting ends soon after this.
 * @returns Infinity where it goes deeper than the limit.
 */
export function sizeOf(value: unknown, level: number, most: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (level >= LIMITS.depth) return Infinity;
  let size = 0;
  for (const one of Object.values(value)) if ((size += 1 + sizeOf(one, level + 1, most - size)) > most) break;
  return size;
}
