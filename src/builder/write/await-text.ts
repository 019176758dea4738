import { pointerOf, type Path } from '../model/json-path.js';
import { elementOf, fieldAt, type Tied } from './page-tie.js';

/** Frames that the page is given to draw a text that has come or moved. */
const PATIENCE = 60;

/**
 * Waits until the page has drawn a text; undefined where it never does.
 *
 * @param start - Where in it the wanted paragraph begins.
 */
export async function drawnText(
  root: ParentNode,
  content: () => object,
  path: Path,
  start?: number,
): Promise<Tied | undefined> {
  for (let frame = 0; frame < PATIENCE; frame++) {
    await new Promise(requestAnimationFrame);
    const element = elementOf(root, content(), path, start);
    const tied = element && fieldAt(element, content());
    if (!tied || pointerOf(tied.path) !== pointerOf(path)) continue;
    // Another paragraph may say the same.
    return start === undefined ? tied : { ...tied, start, end: start + tied.end - tied.start };
  }
  return undefined;
}
