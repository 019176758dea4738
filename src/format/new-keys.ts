import type { Description } from './entries.descriptions.js';
import { vocabulary } from './descriptions.js';

/**
 * The keys that came after the format's first version, by their entries: `goal` has `target`.
 *
 * Worked out from the descriptions. The build does it, and puts the result, some plain data, in the place of this file.
 */
export const newKeys: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>)
    .map(([entry, keys]) => [entry, Object.keys(keys).filter((key) => keys[key]!.since)] as const)
    .filter(([, keys]) => keys.length),
);
