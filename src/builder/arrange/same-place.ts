import { isObject } from '../../format/json.js';
import { pathOf, pointerOf, valueAt } from '../model/json-path.js';

/**
 * Leads a pointer over from one content to another in which entries may have moved: they are told by their ids.
 *
 * @returns undefined where the entry is gone.
 */
export function samePlace(pointer: string, from: object, to: object): string | undefined {
  const path = pathOf(pointer);
  const led: (string | number)[] = [];
  for (const [i, step] of path.entries()) {
    const entry = valueAt(from, path.slice(0, i + 1));
    const list = valueAt(to, led);
    if (typeof step !== 'number' || !isObject(entry) || typeof entry['id'] !== 'string') led.push(step);
    else {
      const at = Array.isArray(list)
        ? list.findIndex((one) => isObject(one) && one['id'] === entry['id'])
        : -1;
      if (at < 0) return undefined;
      led.push(at);
    }
  }
  return pointerOf(led);
}
