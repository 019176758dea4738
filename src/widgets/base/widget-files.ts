import type { WidgetName } from '../names.js';

type Load = (name: WidgetName) => Promise<unknown>;
let load: Load | undefined;

/**
 * Says how widgets are come by on a page that takes only those that it shows.
 *
 * @param by - Fetches a widget and defines its element; rejects where its file cannot be had.
 */
export const loadWidgetsBy = (by: Load): void => void (load = by);

/**
 * Fetches those of some widgets that the page does not have yet.
 *
 * @returns undefined where there is nothing to wait for: all are there, or there is nowhere to take them from.
 */
export function fetchWidgets(names: readonly WidgetName[]): Promise<unknown> | undefined {
  if (!load) return undefined;
  const missing = names.filter((name) => !customElements.get(`samsyn-${name}`));
  return missing.length ? Promise.all(missing.map(load)) : undefined;
}
