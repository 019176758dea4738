import { luminance } from '../support/colours.js';
import { below } from '../support/page.js';

/** Something that is to be told from what is behind it. */
export interface Seen {
  /** What it says, or which line it is. */
  readonly what: string;
  readonly ratio: number;
  readonly needed: 4.5 | 3;
}

/** All that lies at a point of the window, through shadow roots, the topmost first. */
function stackAt(root: DocumentOrShadowRoot, x: number, y: number): Element[] {
  return root
    .elementsFromPoint(x, y)
    .filter((element) => (element.getRootNode() as Node | DocumentOrShadowRoot) === root)
    .flatMap((element) => [
      ...(element.shadowRoot ? stackAt(element.shadowRoot, x, y) : []),
      element,
      // Rows and groups of rows are painted behind their cells, and not hit.
      ...['tr', 'tbody, thead, tfoot'].flatMap((row) =>
        element.matches('td, th') ? (element.closest(row) ?? []) : [],
      ),
    ]);
}

/** What an element paints at a point, its text aside; undefined where that is nothing. */
function paintAt(element: Element, x: number, y: number): string | undefined {
  const style = getComputedStyle(element);
  if (!(element instanceof SVGGeometryElement)) return style.backgroundColor;
  const at = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()!.inverse());
  const isFilled = style.fill !== 'none' && element.isPointInFill(at);
  // What is hit and not filled is hit on its stroke.
  const paint = isFilled ? style.fill : style.stroke;
  return paint === 'none' ? undefined : paint;
}

/** The colours at a point, the lowest first. A target's line is not behind itself, and crosses edges. */
const backdrop = (x: number, y: number): string[] =>
  stackAt(document, x, y)
    .filter((element) => !element.matches('.aim, .tread'))
    .map((element) => paintAt(element, x, y) ?? 'transparent')
    .reverse();

const isLine = (element: Element): element is SVGPathElement =>
  element instanceof SVGPathElement && element.matches('.aim');

/** Painting is dear; the same colours meet again and again. */
const ratios = new Map<string, number>();
function ratioOf(front: string, back: readonly string[]): number {
  const key = [...back, front].join('|');
  let ratio = ratios.get(key);
  if (ratio === undefined) {
    const [one, other] = [luminance('#fff', ...back, front), luminance('#fff', ...back)];
    ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    ratios.set(key, ratio);
  }
  return ratio;
}

/** The middle of a text's first line; in a chart, where more than one thing may be behind it, its ends too. */
function pointsIn(text: Text): [number, number][] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const line = [...range.getClientRects()].find(({ width, height }) => width > 2 && height > 2);
  if (!line) return [];
  const [y, middle] = [(line.top + line.bottom) / 2, (line.left + line.right) / 2];
  const isInChart = text.parentElement!.closest('.plot');
  return (isInChart ? [line.left + 1, middle, line.right - 1] : [middle]).map((x) => [x, y]);
}

/** Points along a path, in the window. */
function pointsOn(path: SVGGeometryElement): [number, number][] {
  const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()!];
  return [0.03, 0.27, 0.46, 0.71, 0.97].map((share) => {
    const { x, y } = path.getPointAtLength(length * share).matrixTransform(matrix);
    return [x, y];
  });
}

/** The least contrast that any of the points has; undefined where none of them is in sight. */
function least(element: Element, front: string, pointsOf: () => [number, number][]): number | undefined {
  let points = pointsOf();
  if (!points.length) return undefined;
  if (points.some(([, y]) => y < 0 || y > innerHeight)) {
    scrollBy(0, points[0]![1] - 40);
    points = pointsOf();
  }
  const all = points
    .filter(([x, y]) => stackAt(document, x, y).includes(element))
    .map(([x, y]) => ratioOf(front, backdrop(x, y)));
  return all.length ? Math.min(...all) : undefined;
}

/** What stands on the page, with the least contrast that any point of it has to what is behind it. */
export function* seenOn(page: Element): Generator<Seen> {
  for (const element of below(page)) {
    const texts = [...element.childNodes].filter(
      (node): node is Text => node instanceof Text && node.data.trim() !== '',
    );
    const line = isLine(element) && element.getAttribute('d') ? element : undefined;
    if (!(texts.length || line) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, stroke } = getComputedStyle(element);
    for (const text of texts) {
      const ratio = least(element, color, () => pointsIn(text));
      if (ratio) yield { what: `“${text.data.trim()}” in ${element.localName}`, ratio, needed: 4.5 };
    }
    const ratio = line && least(line, stroke, () => pointsOn(line));
    if (ratio) yield { what: `the line .${line.getAttribute('class')}`, ratio, needed: 3 };
  }
}
