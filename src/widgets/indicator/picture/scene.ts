import type { Chart } from '../chart.view.js';
import type { IndicatorView } from '../indicator.view.js';
import type { LinesChart } from '../lines.view.js';
import { markShape } from '../mark-shapes.js';
import type { Tick } from '../ticks.js';
import { INK, type Colours } from './colours.js';
import { inBox, type Box } from './in-box.js';
import { wrapped } from './wrapped.js';

/** Words of a picture. */
export interface PictureTexts {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** Where the values come from, and whose they are. */
  readonly foot: string;
  readonly unit: string;
  /** The target's label in the chart. */
  readonly target: string;
}

/** A shape of a picture. */
export interface Shape {
  readonly path: string;
  /** What the path counts from; the corner of the picture where it is left out. */
  readonly at?: readonly [x: number, y: number];
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A line of words in a picture. */
export interface Words {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A picture: what is drawn in it, in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly name: string;
  readonly font: string;
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
}

const WIDTH = 960;
const MARGIN = 32;
const TITLE = 28;
const LABEL = 15;
const LINE = 1.35;
const CHART_HEIGHT = 320;
/** What names at the ends of lines take, and numbers beside the axis. */
const ENDS_WIDTH = 250;
const MARKS_WIDTH = 72;

/** Lays a chart out with its title above it, its labels around it and its source below. */
export function sceneOf(
  { chart, lines }: IndicatorView,
  texts: PictureTexts,
  colours: Colours,
  font: string,
): Scene {
  const shapes: Shape[] = [];
  const words: Words[] = [];
  const write = (text: string, x: number, y: number, more: Partial<Words> = {}): void => {
    const usual = { size: LABEL, bold: false, anchor: 'start', fill: INK.text, dir: 'ltr' } as const;
    if (text) words.push({ ...usual, text, x, y, ...more });
  };
  const edge = texts.dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
  let y = MARGIN;
  for (const text of wrapped(texts.title, WIDTH - 2 * MARGIN, TITLE, font)) {
    y += TITLE * 1.15;
    write(text, edge, y, { size: TITLE, dir: texts.dir });
  }
  y += 12;
  shapes.push({ path: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, stroke: colours.accent, width: 3 });
  y += LABEL * 1.8;
  write(texts.unit, edge, y, { dir: texts.dir, fill: INK.muted });
  y += texts.unit ? LABEL : 0;

  const atEnds = lines && !lines.isListed;
  const marks = lines?.grid ?? (chart?.mark ? [chart.mark] : []);
  const left = MARGIN + (marks.length ? MARKS_WIDTH : 0);
  const box: Box = {
    left,
    top: y,
    width: WIDTH - MARGIN - left - (atEnds ? ENDS_WIDTH : 0),
    height: CHART_HEIGHT,
  };
  for (const { at, text } of marks)
    write(text, left - 10, y + (at / 100) * CHART_HEIGHT + LABEL * 0.35, { anchor: 'end' });
  if (chart) drawGround(chart);
  if (lines) drawLines(lines);
  const bottom = y + CHART_HEIGHT;
  const isCut = (chart ?? lines)?.begins !== undefined;
  shapes.push({
    path: `M${box.left} ${bottom}h${box.width}`,
    stroke: INK.muted,
    width: isCut ? 2 : 1,
    ...(isCut && { dash: [6, 4] }),
  });
  y = bottom + writeTicks((chart ?? lines)?.ticks ?? [], bottom) + LABEL;
  if (lines && !atEnds)
    for (const end of lines.ends) {
      y += LABEL * LINE;
      writeEnd(end, MARGIN, y);
    }
  for (const text of wrapped(texts.foot, WIDTH - 2 * MARGIN, LABEL, font)) {
    y += LABEL * LINE;
    write(text, edge, y, { dir: texts.dir, fill: INK.muted });
  }
  return {
    width: WIDTH,
    height: Math.ceil(y + MARGIN),
    lang: texts.lang,
    name: texts.title,
    font,
    shapes,
    words,
  };

  function drawGround({ land, edge, dashed, dots, hollow, breaks, nought, target }: Chart): void {
    const add = (path: string, shape: Omit<Shape, 'path'>): void => {
      if (path) shapes.push({ path: inBox(path, box), ...shape });
    };
    add(land, { fill: colours.ground });
    add(breaks, { stroke: INK.muted, width: 2, dash: [2, 4] });
    add(nought, { stroke: INK.muted, width: 1 });
    add(edge, { stroke: colours.accent, width: 3 });
    add(dashed, { stroke: colours.accent, width: 3, dash: [4, 3] });
    for (const [path, fill] of [
      [dots, colours.accent],
      [hollow, '#ffffff'],
    ] as const)
      for (const [, x, at] of path.matchAll(/M([\d.]+) ([\d.]+)/g))
        shapes.push({
          path: markShape(0),
          at: placeOf(Number(x), Number(at)),
          fill,
          stroke: colours.accent,
          width: 2,
        });
    if (!target) return;
    add(target.lines.join(''), { stroke: INK.text, width: 2, dash: [6, 4] });
    const [x, at] = placeOf(target.isAtEnd ? 100 : 0, target.at);
    write(texts.target, x + (target.isAtEnd ? -8 : 8), at + (target.isBelow ? LABEL * 1.2 : -7), {
      anchor: target.isAtEnd ? 'end' : 'start',
      bold: true,
    });
  }

  function drawLines({ lines, breaks, levels, aims, ends }: LinesChart): void {
    if (levels) shapes.push({ path: inBox(levels, box), stroke: INK.hairline, width: 1 });
    if (breaks) shapes.push({ path: inBox(breaks, box), stroke: INK.muted, width: 2, dash: [2, 4] });
    if (aims) shapes.push({ path: inBox(aims, box), stroke: INK.text, width: 2, dash: [6, 4] });
    for (const { path, kind } of lines)
      if (path) shapes.push({ path: inBox(path, box), stroke: colourOf(kind), width: 2 });
    for (const { points, mark, kind } of lines)
      for (const { x, y, isUnsure } of points)
        shapes.push({
          path: markShape(mark),
          at: placeOf(x, y),
          fill: isUnsure ? '#ffffff' : colourOf(kind),
          stroke: colourOf(kind),
          width: 2,
        });
    if (atEnds)
      for (const end of ends)
        writeEnd(end, box.left + box.width + 8, box.top + (end.at / 100) * box.height + LABEL * 0.35);
  }

  function writeEnd({ mark, kind, title, value }: LinesChart['ends'][number], x: number, at: number): void {
    const colour = colourOf(kind);
    const middle = at - LABEL * 0.35;
    shapes.push({
      path: `M${x} ${middle}h24`,
      stroke: colour,
      width: 2,
      ...(kind === 'target' && { dash: [6, 4] }),
    });
    if (mark !== undefined) shapes.push({ path: markShape(mark), at: [x + 12, middle], fill: colour });
    write(`${title ? `${title.text} ` : ''}${value}`, x + 32, at, { bold: kind === 'target' });
  }

  /** Writes the labels below the axis, and gives the height that they take. */
  function writeTicks(ticks: readonly Tick[], from: number): number {
    let most = 0;
    for (const { at, value, time, quality, where } of ticks) {
      if (where === 'narrow') continue;
      const [x] = placeOf(at, 0);
      const rows = [value, time, quality].filter(Boolean);
      rows.forEach((text, i) =>
        write(text, x, from + LABEL * (1.3 + i * LINE), { anchor: 'middle', bold: text === value }),
      );
      most = Math.max(most, rows.length);
    }
    return LABEL * (0.6 + most * LINE);
  }

  function colourOf(kind: 'own' | 'other' | 'target'): string {
    return kind === 'own' ? colours.accent : kind === 'other' ? INK.muted : INK.text;
  }

  function placeOf(x: number, at: number): readonly [number, number] {
    return [box.left + (x / 100) * box.width, box.top + (at / 100) * box.height];
  }
}
