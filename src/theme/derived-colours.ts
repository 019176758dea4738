import { colourOf, dawnOf, mixed, paintedHex, type Color } from './colours.js';
import type { ColourName, Mode } from './names.js';
import type { ThemeColours } from './theme.js';

/** A colour that a widget paints with: a public one, or one that is worked out from them. */
export type PaintName =
  ColourName | 'dawn' | 'muted' | 'hairline' | 'edge' | 'ground-muted' | 'ground-hairline';

type Rule = (is: (name: PaintName) => Color, mode: Mode) => Color;

const pair = (light: string, dark: string): Rule => {
  const colours = { light: colourOf(light)!, dark: colourOf(dark)! };
  return (_, mode) => colours[mode];
};

/** How a colour comes about that the theme does not set: the rules of tokens.styles.ts, line by line. */
const RULES: Readonly<Record<PaintName, Rule>> = {
  surface: pair('#ffffff', '#14191b'),
  text: pair('#1a2123', '#e8ecea'),
  accent: pair('#0a566b', '#8acbdd'),
  'on-accent': (is) => is('surface'),
  dawn: (is) => dawnOf(is('accent')),
  sky: (is, mode) => mixed(is('dawn'), mode === 'light' ? 0.15 : 0.08, is('surface')),
  ground: (is) => mixed(is('accent'), 0.22, is('surface')),
  'on-ground': (is) => is('text'),
  focus: (is) => is('text'),
  muted: (is) => mixed(is('text'), 0.76, is('surface')),
  hairline: (is) => mixed(is('text'), 0.24, is('surface')),
  edge: (is) => mixed(is('text'), 0.62, is('surface')),
  'ground-muted': (is) => mixed(is('on-ground'), 0.84, is('ground')),
  'ground-hairline': (is) => mixed(is('on-ground'), 0.28, is('ground')),
};

/**
 * Gives a function that works out any colour a widget paints with, as `#rrggbb`, as a browser does.
 *
 * The steps in between are kept as they are; only what is painted is cut to what a screen can show.
 */
export function paintIn(colours: ThemeColours, mode: Mode): (name: PaintName) => string {
  const is = (name: PaintName): Color => {
    const { is: hex, same } = colours[name as ColourName] ?? {};
    // What a reference leads to counts, and not what it led to when the file was read.
    if (same && colours[same]) return is(same);
    return (hex === undefined ? undefined : colourOf(hex)) ?? RULES[name](is, mode);
  };
  return (name) => paintedHex(is(name));
}
