import {
  clampChroma,
  formatHex,
  interpolate,
  modeA98,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeProphoto,
  modeRec2020,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
  type Color,
} from 'culori/fn';

// The colour spaces that a token may be written in; Culori reads and converts only those it is told of.
for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab]) useMode(mode as never);
for (const mode of [modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65]) useMode(mode as never);
const oklch = useMode(modeOklch);

export type { Color };

/** The colour spaces of a colour token, and how CSS writes a colour in them; `#` stands for a component. */
const SPACES = new Map([
  ...['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020', 'xyz-d65', 'xyz-d50'].map(
    (space) => [space, `color(${space} # # #)`] as const,
  ),
  ...['lab', 'lch', 'oklab', 'oklch'].map((space) => [space, `${space}(# # #)`] as const),
  ...['hsl', 'hwb'].map((space) => [space, `${space}(# #% #%)`] as const),
]);

/** The colour that a hex string or a token's colour space and components name; undefined if there is none. */
export function colourOf(
  value: string | { space: string; components: readonly unknown[] },
): Color | undefined {
  if (typeof value === 'string') return /^#(?:[\da-f]{3,4}){1,2}$/i.test(value) ? parse(value) : undefined;
  const { space, components } = value;
  const sound = components.every(
    (one) => one === 'none' || (typeof one === 'number' && Number.isFinite(one)),
  );
  if (components.length !== 3 || !sound) return undefined;
  let at = 0;
  const text = SPACES.get(space)?.replace(/#%?/g, (form) => {
    const component = components[at++];
    return component === 'none' ? 'none' : `${component as number}${form.slice(1)}`;
  });
  return text === undefined ? undefined : parse(text);
}

/** The colour as `#rrggbb`. One that no ordinary screen can show loses chroma until one can. */
export const hexOf = (colour: Color): string => formatHex(clampChroma(colour, 'oklch', 'rgb'));

/** The colour as `#rrggbb`, clipped as browsers do when they paint. */
export const paintedHex = (colour: Color): string => formatHex(colour);

/** CSS's `color-mix(in oklab, colour share, rest)`, with a share from 0 to 1. */
export const mixed = (colour: Color, share: number, rest: Color): Color =>
  interpolate([rest, colour], 'oklab')(share);

/** The sky's own colour: CSS's `oklch(from accent 0.74 0.1 calc(h + 215))`. */
export const dawnOf = (accent: Color): Color => ({
  mode: 'oklch',
  l: 0.74,
  c: 0.1,
  h: ((oklch(accent).h ?? 0) + 215) % 360,
});

/** The contrast ratio of WCAG 2, from 1 to 21. */
export const contrastOf = (one: string, other: string): number => wcagContrast(one, other);

/** A colour's lightness in oklch, from 0 to 1. */
export const lightnessOf = (hex: string): number => oklch(hex)!.l;

/** The colour with another lightness: its hue, and its chroma as far as a screen can show it. */
export const withLightness = (hex: string, l: number): string => hexOf({ ...oklch(hex)!, l });
