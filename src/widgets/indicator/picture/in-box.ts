/** A part of a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Moves an SVG path from a box of 100 by 100 into a part of a picture. */
export function inBox(path: string, { left, top, width, height }: Box): string {
  const across = (value: number, from = left): number => round(from + (value / 100) * width);
  const down = (value: number, from = top): number => round(from + (value / 100) * height);
  return path.replace(/([MLHVhv])([^A-Za-z]*)/g, (_, command: string, numbers: string) => {
    const [x = 0, y = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'H') return `H${across(x)}`;
    if (command === 'h') return `h${across(x, 0)}`;
    if (command === 'V') return `V${down(x)}`;
    if (command === 'v') return `v${down(x, 0)}`;
    return `${command}${across(x)} ${down(y)}`;
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;
