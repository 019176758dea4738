import type { GlobalGoalNames } from './words.js';
/**
 * The UN's sustainable development goals by their short names, in Swedish and English.
 *
 * Apart from the other words, so that only a page where a goal serves one of them fetches them; other
 * languages have theirs with them.
 */
export declare const globalGoalNames: Readonly<Record<string, GlobalGoalNames>>;
