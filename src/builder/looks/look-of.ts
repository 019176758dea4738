import { isObject } from '../../format/json.js';
import { lightnessOf, withLightness } from '../../theme/colours.js';
import { fontValue } from '../../theme/token-values.js';
import { isThemeName, MODES, type Mode } from '../../theme/names.js';
import { OWN_NAME, type Look } from './read-look.js';

/** How light an accent is in the dark, where nothing else is said: what reads well on the dark surface. */
const DARK_ACCENT = 0.82;
const EXTENSION = 'se.samsyn';

/** Whether a text is a colour as the field takes it: `#rrggbb`. */
export const isColour = (text: string): boolean => /^#[\da-f]{6}$/i.test(text);

/** Gives the accent that goes with another in the dark: its hue, light enough to read. */
export const darkAccentOf = (accent: string): string =>
  lightnessOf(accent) >= DARK_ACCENT ? accent : withLightness(accent, DARK_ACCENT);

/** Makes a theme of one accent: all that it does not say is derived from it. */
export const lookOf = (accent: string): Look => withAccent(withName({}, OWN_NAME), 'light', accent);

/**
 * Gives a theme another accent, and keeps all else that it says.
 *
 * The accent of the dark follows that of the light as long as it is the one that goes with it.
 */
export function withAccent(look: Look, mode: Mode, accent: string): Look {
  const before = accentIn(look, 'light');
  const dark = accentIn(look, 'dark');
  const isFollowing = dark === undefined || (before !== undefined && dark === darkAccentOf(before));
  const changed = withColour(look, mode, 'accent', accent);
  return mode === 'light' && isFollowing
    ? withColour(changed, 'dark', 'accent', darkAccentOf(accent))
    : changed;
}

/** Gives a theme another colour, in light or in dark. */
export function withColour(look: Look, mode: Mode, name: string, colour: string): Look {
  const group = isObject(look[mode]) ? look[mode] : {};
  return { ...look, [mode]: { $type: 'color', ...group, [name]: { $value: colour.toLowerCase() } } };
}

/** The accent that a theme says in so many letters; undefined where it is derived, or comes from another. */
export function accentIn(look: Look, mode: Mode): string | undefined {
  const group = look[mode];
  const token = isObject(group) ? group['accent'] : undefined;
  const value = isObject(token) ? token['$value'] : undefined;
  const hex = isObject(value) ? value['hex'] : value;
  return typeof hex === 'string' && isColour(hex) ? hex.toLowerCase() : undefined;
}

/** The families that a theme has for its texts, and for its headings. */
export type FontName = 'font' | 'heading-font';

/** The families in a text as an editor writes them, "Open Sans, sans-serif"; undefined where one is no name. */
export function familiesIn(text: string): readonly string[] | undefined {
  const families = text
    .split(',')
    .map((family) => family.replace(/["”“'’]/g, '').trim())
    .filter(Boolean);
  return families.every((family) => 'is' in fontValue(family)) ? families : undefined;
}

/** Gives a theme other families, the wanted first; of none, those of the page stand again. */
export function withFont(look: Look, name: FontName, families: readonly string[]): Look {
  const shape = Object.entries(isObject(look['shape']) ? look['shape'] : {}).filter(([key]) => key !== name);
  const font = { $type: 'fontFamily', $value: families };
  return { ...look, shape: Object.fromEntries(families.length ? [...shape, [name, font]] : shape) };
}

/** Gives a theme another name: of its class, and of its file. */
export function withName(look: Look, name: string): Look {
  const extensions = isObject(look['$extensions']) ? look['$extensions'] : {};
  const own = isObject(extensions[EXTENSION]) ? extensions[EXTENSION] : {};
  return { ...look, $extensions: { ...extensions, [EXTENSION]: { ...own, name } } };
}

/** A theme's name as a class and a file take it: "Malå kommun" is "mala-kommun". */
export function nameFrom(words: string): string {
  const name = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return isThemeName(name) ? name : OWN_NAME;
}

/**
 * Makes a theme that goes on from another's file: it says all that the other does, and can say other things.
 *
 * The other's file need not follow along; of what that extends, the product's own themes are known everywhere.
 */
export function extending(neighbour: Look): Look {
  const tokens = Object.entries(neighbour).filter(([key]) => key !== '$schema');
  return withName(Object.fromEntries(tokens), OWN_NAME);
}

/** Whether a value is a theme's file at all: it has colours or shapes. */
export const isLook = (value: unknown): value is Look =>
  isObject(value) &&
  ([...MODES, 'shape'].some((group) => isObject(value[group])) ||
    (isObject(value['$extensions']) && isObject(value['$extensions'][EXTENSION])));
