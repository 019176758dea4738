import type { Reader } from '../text/reader.js';
import type { GlobalGoalNames } from './words.js';
/**
 * Fetches what the global goals are called in Swedish and English, once a page; the widgets on it then draw
 * again. Servers call it before they draw. If it cannot be had the console is told, and the numbers stay.
 */
export declare const loadGlobalGoals: () => Promise<void>;
/** What the global goals are called in the language of the widgets' words; undefined until that is at hand. */
export declare function globalGoalNames({ words, waitFor }: Reader): GlobalGoalNames | undefined;
