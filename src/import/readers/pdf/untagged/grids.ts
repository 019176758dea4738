import type { Rule } from './rules.js';

/** A table's lines: its fields, those that no line parts put together. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
  readonly rows: number;
  readonly fields: readonly Field[];
}

/** A cell between lines. */
export interface Field {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far apart lines may be that meet. */
const NEAR = 4;
const FIELDS = 4_000;

interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the tables that a page's lines make. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Groups lines that touch one another. */
function connected(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.top - b.top);
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of sorted) {
    const touched = groups.filter(
      ({ box }) =>
        rule.left <= box.right + NEAR &&
        rule.right >= box.left - NEAR &&
        rule.top <= box.bottom + NEAR &&
        rule.bottom >= box.top - NEAR,
    );
    const [first, ...others] = touched;
    if (!first) {
      if (groups.length < 500) groups.push({ box: rule, rules: [rule] });
      continue;
    }
    first.rules.push(rule);
    for (const other of others) {
      first.rules.push(...other.rules);
      groups.splice(groups.indexOf(other), 1);
    }
    first.box = [rule, ...others.map(({ box }) => box)].reduce(
      (box, { left, right, top, bottom }) => ({
        left: Math.min(box.left, left),
        right: Math.max(box.right, right),
        top: Math.min(box.top, top),
        bottom: Math.max(box.bottom, bottom),
      }),
      first.box,
    );
  }
  return groups.map((group) => group.rules);
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright: Place[] = [];
  const level: Place[] = [];
  for (const { left, right, top, bottom } of rules)
    if (right - left < bottom - top) upright.push({ at: (left + right) / 2, from: top, to: bottom });
    else level.push({ at: (top + bottom) / 2, from: left, to: right });
  const xs = steps(upright);
  const ys = steps(level);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > FIELDS) return undefined;
  return {
    left: xs[0]!,
    right: xs.at(-1)!,
    top: ys[0]!,
    bottom: ys.at(-1)!,
    columns,
    rows,
    fields: fieldsOf(xs, ys, covers(upright, xs), covers(level, ys)),
  };
}

/** Places of lines, those that are nearly the same made one. */
function steps(places: readonly Place[]): number[] {
  const found: number[] = [];
  for (const { at } of [...places].sort((a, b) => a.at - b.at))
    if (!found.length || at - found.at(-1)! > NEAR) found.push(at);
  return found;
}

/** Tells whether a line is drawn at a step and a place along it. */
function covers(places: readonly Place[], all: readonly number[]): (step: number, along: number) => boolean {
  const byStep = all.map((step) => places.filter(({ at }) => at >= step - 0.1 && at - step <= NEAR));
  return (step, along) => byStep[step]!.some(({ from, to }) => from <= along + 1 && to >= along - 1);
}

function fieldsOf(
  xs: readonly number[],
  ys: readonly number[],
  isUpright: (step: number, along: number) => boolean,
  isLevel: (step: number, along: number) => boolean,
): Field[] {
  const fields: Field[] = [];
  const taken = new Set<string>();
  const middle = (steps: readonly number[], index: number) => (steps[index]! + steps[index + 1]!) / 2;
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      let [endColumn, endRow] = [column + 1, row + 1];
      while (
        endColumn < xs.length - 1 &&
        !isUpright(endColumn, middle(ys, row)) &&
        !taken.has(`${row} ${endColumn}`)
      )
        endColumn++;
      while (endRow < ys.length - 1 && !isLevel(endRow, middle(xs, column))) endRow++;
      for (let r = row; r < endRow; r++) for (let c = column; c < endColumn; c++) taken.add(`${r} ${c}`);
      fields.push({
        row,
        column,
        rowSpan: endRow - row,
        columnSpan: endColumn - column,
        left: xs[column]!,
        right: xs[endColumn]!,
        top: ys[row]!,
        bottom: ys[endRow]!,
      });
    }
  return fields;
}
