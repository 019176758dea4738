import type { ColourName, Mode } from './names.js';
import type { ThemeColours } from './theme.js';
/** A colour that a widget paints with: a public one, or one that is worked out from them. */
export type PaintName = ColourName | 'dawn' | 'muted' | 'hairline' | 'edge' | 'ground-muted' | 'ground-hairline';
/**
 * Gives a function that works out any colour a widget paints with, as `#rrggbb`, as a browser does.
 *
 * The steps in between are kept as they are; only what is painted is cut to what a screen can show.
 */
export declare function paintIn(colours: ThemeColours, mode: Mode): (name: PaintName) => string;
