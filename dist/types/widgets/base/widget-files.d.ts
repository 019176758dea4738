import type { WidgetName } from '../names.js';
type Load = (name: WidgetName) => Promise<unknown>;
/**
 * Says how widgets are come by on a page that takes only those that it shows.
 *
 * @param by - Fetches a widget and defines its element; rejects where its file cannot be had.
 */
export declare const loadWidgetsBy: (by: Load) => void;
/**
 * Fetches those of some widgets that the page does not have yet.
 *
 * @returns undefined where there is nothing to wait for: all are there, or there is nowhere to take them from.
 */
export declare function fetchWidgets(names: readonly WidgetName[]): Promise<unknown> | undefined;
export {};
