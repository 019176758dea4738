/** The public colours, in the order in which a theme's style sheet sets them. */
export declare const COLOUR_NAMES: readonly ["accent", "on-accent", "surface", "text", "sky", "ground", "on-ground", "focus"];
/** The public properties of type and shape, with the kind of value that each takes. */
export declare const SHAPE: {
    readonly font: "font";
    readonly 'heading-font': "font";
    readonly 'heading-weight': "weight";
    readonly size: "length";
    readonly scale: "ratio";
    readonly space: "length";
    readonly horizon: "length";
    readonly radius: "length";
    readonly measure: "length";
};
/** A colour that a theme can set: `accent` is `--samsyn-accent`. */
export type ColourName = (typeof COLOUR_NAMES)[number];
/** A property of type or shape that a theme can set: `radius` is `--samsyn-radius`. */
export type ShapeName = keyof typeof SHAPE;
/** A public property, without its `--samsyn-`. */
export type PropertyName = ColourName | ShapeName;
/** The names in {@link SHAPE}, in the order in which a theme's style sheet sets them. */
export declare const SHAPE_NAMES: readonly ShapeName[];
/** The two sets of colours that a theme has. */
export declare const MODES: readonly ["light", "dark"];
/** Light or dark, after the `color-scheme` of the page around a widget. */
export type Mode = (typeof MODES)[number];
/** Whether a text, or whatever it is, can be a theme's name: it ends a class, and is a file's. */
export declare const isThemeName: (name: unknown) => name is string;
