/** Shapes around a middle, some ten units wide: circle, square, diamond, triangle, triangle upside down, hourglass. */
const SHAPES: readonly string[] = [
  'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'M-4.5-4.5h9v9h-9z',
  'M0-6.5L6 0L0 6.5L-6 0z',
  'M0-6L6 4.5H-6z',
  'M0 6L6-4.5H-6z',
  'M-5-5H5L-5 5H5z',
];

/** The SVG path of a mark; after the last they begin anew. */
export const markShape = (mark: number): string => SHAPES[mark % SHAPES.length]!;
