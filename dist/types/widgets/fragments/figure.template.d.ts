import { type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { FigureView } from './figure.view.js';
/** A picture with its words below it; where there is none, what it would have shown. */
export declare function figureTemplate({ src, alt, caption, credit }: FigureView, reader: Reader): Renderable;
