import type { ColourName, Mode, PropertyName, ShapeName } from './names.js';
/** A value that a theme sets. */
export interface ThemeValue<Name extends PropertyName> {
    /** A colour as `#rrggbb`, anything else as CSS text. */
    readonly is: string;
    /** The property that the value is taken from, where the theme refers to one: it follows that one. */
    readonly same?: Name | undefined;
}
/** The colours that a theme sets, in light or in dark. */
export type ThemeColours = Readonly<Partial<Record<ColourName, ThemeValue<ColourName>>>>;
/** A theme, read from its token file and from all that it extends. What it leaves out is derived. */
export interface Theme extends Readonly<Record<Mode, ThemeColours>> {
    /** Lower-case, for the class and the file: `skog` gives `.samsyn-theme-skog`. */
    readonly name: string;
    readonly description?: string | undefined;
    readonly shape: Readonly<Partial<Record<ShapeName, ThemeValue<ShapeName>>>>;
}
/** Code of a fault in a token file. Names are only added in minor versions. */
export type ThemeCode = 'wrong-type' | 'wrong-value' | 'transparent' | 'not-supported' | 'unknown-name' | 'missing-name' | 'missing-pair' | 'dangling-alias' | 'cyclic-alias' | 'cyclic-extends' | 'unread-file';
/** Something wrong in a token file, in words that say what to do. */
export interface ThemeProblem {
    /** JSON Pointer (RFC 6901) to the place in the file; empty for the file itself. */
    readonly pointer: string;
    /** The address of the file, which may be one that the theme extends. */
    readonly file: string;
    /** `error`: what the pointer names is left out. `warning`: it is used all the same. */
    readonly severity: 'error' | 'warning';
    readonly code: ThemeCode;
    readonly message: {
        readonly sv: string;
        readonly en: string;
    };
}
/** Outcome of reading a token file. */
export interface ThemeReading {
    /** All that is sound; missing only if the file is no theme at all. */
    readonly theme: Theme | undefined;
    readonly problems: readonly ThemeProblem[];
}
