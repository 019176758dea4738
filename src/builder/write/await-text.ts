import { pointerOf, type Path } from '../model/json-path.js';
import { elementOf, fieldAt, type Tied } from './page-tie.js';

/** Frames that the page is given to draw a text that has come or moved. */
const PATIENCE = 60;

/** Waits until the page has drawn a text; undefined where it never does. */
export async function drawnText(
  root: ParentNode,
  content: () => object,
  path: Path,
): Promise<Tied | undefined> {
  for (let frame = 0; frame < PATIENCE; frame++) {
    await new Promise(requestAnimationFrame);
    const element = elementOf(root, content(), path);
    const tied = element && fieldAt(element, content());
    if (tied && pointerOf(tied.path) === pointerOf(path)) return tied;
  }
  return undefined;
}
