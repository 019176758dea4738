import type { Reader } from '../text/reader.js';
import { drawAgain } from './locale.js';
import type { GlobalGoalNames } from './words.js';

let names: Readonly<Record<string, GlobalGoalNames | undefined>> | undefined;
let coming: Promise<void> | undefined;

/**
 * Fetches what the global goals are called in Swedish and English, once a page; the widgets on it then draw
 * again. Servers call it before they draw. If it cannot be had the console is told, and the numbers stay.
 */
export const loadGlobalGoals = (): Promise<void> =>
  (coming ??= import('./global-goal-names.js')
    .catch(() => console.warn('Samsyn: samsyn-global-goals.js kunde inte hämtas / could not be fetched.'))
    .then((file) => {
      names = file?.globalGoalNames ?? {};
      drawAgain();
    }));

/** What the global goals are called in the language of the widgets' words; undefined until that is at hand. */
export function globalGoalNames({ words, waitFor }: Reader): GlobalGoalNames | undefined {
  const own = words.globalGoalNames ?? names?.[words.lang] ?? names?.['sv'];
  if (!own && !names) waitFor?.(loadGlobalGoals());
  return own;
}
