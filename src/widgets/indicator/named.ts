import { findEntry } from '../../format/find.js';
import type { Content, Indicator } from '../../format/schema.js';

/**
 * Finds the indicators that an element's `item` names, in its order: ids parted by spaces or commas. Without one, the
 * first indicator there is.
 */
export function namedIndicators(
  { indicators }: Partial<Content>,
  item: string | undefined,
): readonly Indicator[] {
  const ids = item?.split(/[\s,]+/).filter(Boolean) ?? [];
  const found = (ids.length ? ids : [undefined]).flatMap((id) => findEntry(indicators, id) ?? []);
  return [...new Set(found)];
}
