import type { PDFPageProxy } from 'pdfjs-dist';

/** A line drawn on a page, upright or level, as the box that it fills. Points, `y` from the page's top. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How thick a line may be. */
const THICK = 3.2;
/** The most lines of a page that are looked at: a map has more, and no tables. */
const RULES = 20_000;

type Matrix = readonly [number, number, number, number, number, number];

/** Reads the straight lines that a page draws, and the edges of its boxes: a table's borders are among them. */
export async function readRules(page: PDFPageProxy): Promise<readonly Rule[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[] | null;
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = within(matrix, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args?.[0]) matrix = within(matrix, args[0] as Matrix);
    } else if (operator === OPS.constructPath && args?.[0] !== OPS.endPath) {
      const [path] = (args?.[1] ?? []) as (Float32Array | null)[];
      if (path) rules.push(...rulesOf(path, matrix));
      if (rules.length > RULES) return [];
    }
  }
  return rules;
}

const within = (
  [a, b, c, d, e, f]: Matrix,
  [ia, ib, ic, id, ie, jf]: Matrix,
): Matrix => [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f]; // prettier-ignore

/** How many figures follow each of a path's steps: to move, to a line, two curves, to close. */
const FIGURES = [2, 2, 6, 4, 0];

function rulesOf(path: Float32Array, [a, b, c, d, e, f]: Matrix): Rule[] {
  const rules: Rule[] = [];
  let box: Rule | undefined;
  let curved = false;
  const flush = () => {
    if (box && !curved) rules.push(...edgesOf(box));
    box = undefined;
    curved = false;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at]!;
    const figures = FIGURES[step];
    if (figures === undefined) break;
    if (step === 0) flush();
    if (step === 2 || step === 3) curved = true;
    for (let place = at + 1; place < at + 1 + figures; place += 2) {
      const [px, py] = [path[place]!, path[place + 1]!];
      const [x, y] = [a * px + c * py + e, b * px + d * py + f];
      box = box
        ? {
            left: Math.min(box.left, x),
            right: Math.max(box.right, x),
            top: Math.min(box.top, y),
            bottom: Math.max(box.bottom, y),
          }
        : { left: x, right: x, top: y, bottom: y };
    }
    at += 1 + figures;
  }
  flush();
  return rules;
}

/** A thin box is a line; of another its four edges are. */
function edgesOf({ left, right, top, bottom }: Rule): Rule[] {
  const [width, height] = [right - left, bottom - top];
  if (width < THICK && height < THICK) return [];
  if (width < THICK || height < THICK) return [{ left, right, top, bottom }];
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
}
