import { paint } from './picture/paint.js';
import { coloursOf } from './picture/colours.js';
import { sceneOf, type PictureTexts } from './picture/scene.js';
import { svgOf } from './picture/svg.js';
import type { IndicatorView } from './indicator.view.js';

/*
 * The chart as a picture to take home. A file of its own, which a page fetches when a reader asks for a picture.
 */

/**
 * Draws the chart of an indicator with its title and its source, on white.
 *
 * The picture in pixels is painted, and not made from the other one: a page's policy may allow no picture from a script.
 *
 * @param shown - The chart on the page, whose colours and typeface it has.
 */
export function chartPicture(
  kind: 'svg' | 'png',
  indicator: IndicatorView,
  texts: PictureTexts,
  shown: Element,
): Promise<Blob> {
  const scene = sceneOf(indicator, texts, coloursOf(shown), getComputedStyle(shown).fontFamily);
  return kind === 'svg' ? Promise.resolve(svgOf(scene)) : paint(scene);
}
