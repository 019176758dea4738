import type { Figure } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** A picture with its words; its words alone where the file has no picture. */
export interface FigureView {
    readonly src: string | undefined;
    /** What the picture shows, for those who do not see it: all, where there is none; none where it only adorns. */
    readonly alt: Said | undefined;
    readonly caption: Said | undefined;
    readonly credit: Said | undefined;
}
/** Says what a figure shows. */
export declare function figureView({ src, alt, caption, credit }: Figure, reader: Reader): FigureView;
