import { contrastOf, lightnessOf, withLightness } from './colours.js';
import { PAIRS, type Pair, type Words } from './contrast-pairs.js';
import { paintIn } from './derived-colours.js';
import { MODES, type ColourName, type Mode } from './names.js';
import type { Theme, ThemeColours } from './theme.js';

/** Contrast of two colours that meet in a theme. */
export interface Contrast {
  readonly mode: Mode;
  /** What meets what, in words. */
  readonly words: Words;
  /** The two public properties that decide the colours: the one in front, and the one behind. */
  readonly properties: readonly [front: ColourName, back: ColourName];
  /** The two colours as they are painted, `#rrggbb`: the one in front, and the one behind. */
  readonly colours: readonly [front: string, back: string];
  /** The contrast ratio of WCAG 2, from 1 to 21. */
  readonly ratio: number;
  /** The least ratio for level AA. */
  readonly needed: 4.5 | 3;
  readonly passesAA: boolean;
  /** Whether the ratio is enough for level AAA, 7; missing where WCAG asks for no more than AA. */
  readonly passesAAA?: boolean | undefined;
  /** The nearest value of the first property with which the pair passes, where the lightness alone can do it. */
  readonly suggestion?: string | undefined;
}

/** The least ratio for text at level AAA. */
const AAA = 7;

/** Checks every pair of colours that meet in a theme, in light and in dark. */
export const checkContrast = (theme: Theme): readonly Contrast[] =>
  MODES.flatMap((mode) => PAIRS.map((pair) => contrastIn(theme[mode], mode, pair)));

function contrastIn(colours: ThemeColours, mode: Mode, pair: Pair): Contrast {
  const { words, front, back, change, aa } = pair;
  const paint = paintIn(colours, mode);
  const ratio = contrastOf(paint(front), paint(back));
  const passesAA = ratio >= aa;
  return {
    mode,
    words,
    properties: [change, back],
    colours: [paint(front), paint(back)],
    ratio,
    needed: aa,
    passesAA,
    ...(aa === 4.5 && { passesAAA: ratio >= AAA }),
    ...(!passesAA && { suggestion: nearestPassing(colours, mode, pair) }),
  };
}

/** How far the lightness is moved at a time; a finer step is lost in eight bits. */
const LIGHTNESS_STEP = 1 / 500;

/**
 * Finds the value of the front colour's property, of the same hue, with which a pair passes and that differs
 * least in lightness. All colours are worked out anew for each try, since the other may follow.
 */
function nearestPassing(
  colours: ThemeColours,
  mode: Mode,
  { front, back, change, aa }: Pair,
): string | undefined {
  const now = paintIn(colours, mode)(change);
  const lightness = lightnessOf(now);
  for (let step = 1; step * LIGHTNESS_STEP <= 1; step++)
    for (const l of [lightness + step * LIGHTNESS_STEP, lightness - step * LIGHTNESS_STEP]) {
      // The last step on either side goes all the way to black or white.
      if (l > 1 + LIGHTNESS_STEP || l < -LIGHTNESS_STEP) continue;
      const is = withLightness(now, Math.min(1, Math.max(0, l)));
      const paint = paintIn({ ...colours, [change]: { is } }, mode);
      if (contrastOf(paint(front), paint(back)) >= aa) return is;
    }
  return undefined;
}
