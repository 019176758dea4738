import type { Element } from './parse-html.js';
/** A picture and the words that stand for it. */
export interface Figure {
    readonly alt?: string;
    readonly caption?: string;
}
/** A picture, unless its page says that it is there for looks alone. */
export declare function pictureOf(img: Element): Figure | undefined;
/** The picture of a `figure`, with its caption; undefined where it holds more than pictures. */
export declare function figureOf(figure: Element): Figure | undefined;
