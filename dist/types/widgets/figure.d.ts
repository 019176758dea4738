import type { Figure } from '../content/schema.js';
import { type Said } from '../text/localized.js';
import { type Renderable } from '../text/rich-text.js';
import type { Reader } from '../text/reader.js';
/** A picture with its words; a caption alone where the file has no picture. */
export interface FigureView {
    readonly src: string | undefined;
    /** What the picture shows, for those who do not see it; empty where it only adorns. */
    readonly alt: string;
    readonly caption: Said | undefined;
    readonly credit: Said | undefined;
}
/** Says what a figure shows. */
export declare function figureView({ src, alt, caption, credit }: Figure, reader: Reader): FigureView;
/** A picture with its words below it. */
export declare function figureTemplate({ src, alt, caption, credit }: FigureView, reader: Reader): Renderable;
