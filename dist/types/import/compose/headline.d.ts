import type { Run, TextPiece } from '../pieces.js';
/** A text piece in two: what it is called, and what it says beyond that. */
export interface Headline {
    readonly title: string;
    readonly rest: readonly Run[];
}
/** The runs from an offset in their text on. */
export declare function runsFrom(runs: readonly Run[], offset: number): readonly Run[];
/** The text of runs as it stands, which offsets count in. */
export declare const rawOf: (runs: readonly Run[]) => string;
/** The bold words that a text begins with, where more follows that is not bold. */
export declare function leadIn({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined;
/** Words before a colon or a dash, such as a term before what it means. */
export declare function beforeSeparator({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined;
/** The first sentence, where more sentences follow. */
export declare function firstSentence({ runs }: Pick<TextPiece, 'runs'>): Headline | undefined;
/** Whether a text is short enough for a title, and one sentence at most. */
export declare const isTitle: (text: string) => boolean;
/** A title without the sign that ends an item of a list. */
export declare const withoutEnd: (title: string) => string;
