import { type PictureTexts } from './picture/scene.js';
import type { IndicatorView } from './indicator.view.js';
/**
 * Draws the chart of an indicator with its title and its source, on white.
 *
 * The picture in pixels is painted, and not made from the other one: a page's policy may allow no picture from a script.
 *
 * @param shown - The chart on the page, whose colours and typeface it has.
 */
export declare function chartPicture(kind: 'svg' | 'png', indicator: IndicatorView, texts: PictureTexts, shown: Element): Promise<Blob>;
