import type { Theme } from '../../theme/index.js';
import type { Wording } from '../language.js';
import type { Choices } from './choices.js';
import type { Part } from './parts-of.js';

/** What the room's templates draw from, and tell of choices to. */
export interface PublishView {
  readonly say: (wording: Wording, parts?: Readonly<Record<string, string | number>>) => string;
  readonly choices: Choices;
  /** The parts that can be chosen, and those that the content has nothing for. */
  readonly parts: readonly Part[];
  /** Languages that the content has texts in. */
  readonly languages: readonly string[];
  readonly ownLanguage: string;
  /** The themes that have come, by name; the site's own is `own`. */
  readonly themes: ReadonlyMap<string, Theme>;
  /**
   * Makes a choice, which can be undone.
   *
   * @param field - The field that is typed into: letters in one are one change.
   */
  readonly choose: (name: Wording, change: Partial<Record<keyof Choices, unknown>>, field?: string) => void;
}
