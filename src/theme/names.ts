/** The public colours, in the order in which a theme's style sheet sets them. */
export const COLOUR_NAMES = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'sky',
  'ground',
  'on-ground',
  'focus',
] as const;

/** The public properties of type and shape, with the kind of value that each takes. */
export const SHAPE = {
  font: 'font',
  'heading-font': 'font',
  'heading-weight': 'weight',
  size: 'length',
  scale: 'ratio',
  space: 'length',
  horizon: 'length',
  radius: 'length',
  measure: 'length',
} as const;

/** A colour that a theme can set: `accent` is `--samsyn-accent`. */
export type ColourName = (typeof COLOUR_NAMES)[number];
/** A property of type or shape that a theme can set: `radius` is `--samsyn-radius`. */
export type ShapeName = keyof typeof SHAPE;
/** A public property, without its `--samsyn-`. */
export type PropertyName = ColourName | ShapeName;

/** The names in {@link SHAPE}, in the order in which a theme's style sheet sets them. */
export const SHAPE_NAMES = Object.keys(SHAPE) as readonly ShapeName[];

/** The two sets of colours that a theme has. */
export const MODES = ['light', 'dark'] as const;
/** Light or dark, after the `color-scheme` of the page around a widget. */
export type Mode = (typeof MODES)[number];

/** Whether a text, or whatever it is, can be a theme's name: it ends a class, and is a file's. */
export const isThemeName = (name: unknown): name is string =>
  typeof name === 'string' && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name);
