import type { PaintName } from './derived-colours.js';
import type { ColourName } from './names.js';
/** In Swedish and in English. */
export interface Words {
    readonly sv: string;
    readonly en: string;
}
/** Two colours that meet in a widget, where one has to be told from the other. */
export interface Pair {
    readonly words: Words;
    readonly front: PaintName;
    readonly back: 'surface' | 'sky' | 'ground' | 'accent';
    /** The public property behind the front colour: the one to change. */
    readonly change: ColourName;
    /** The least ratio for level AA: 4.5 for text, 3 for lines, controls and focus. */
    readonly aa: 4.5 | 3;
}
/** Every pair of colours that a theme answers for. */
export declare const PAIRS: readonly Pair[];
