import type { Segment } from './segments.js';

/** Tells headings from text by their size and weight, and their levels from one another. */
export interface Sizes {
  /** Size of most text. */
  readonly body: number;
  /** Level of a heading that looks like a line; undefined for text. */
  readonly level: (lines: readonly Segment[]) => number | undefined;
}

/** Most lines that a heading may run over, and most letters. */
const LINES = 3;
const LETTERS = 180;

/** Works out which sizes are headings', the largest first; bold lines of the text's own size come last. */
export function sizesOf(lines: readonly Segment[]): Sizes {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  const body = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
  const large = [...new Set(lines.filter((line) => isLarge(line, body)).map(({ size }) => Math.round(size)))];
  const ranks = large.sort((a, b) => b - a);
  // A title is larger than all else, and stands alone at the beginning.
  const title = ranks[0];
  const titles = lines.filter(({ size }) => Math.round(size) === title);
  const isTitled =
    ranks.length > 1 &&
    titles.length <= LINES &&
    titles.every(({ page }) => page === lines[0]!.page) &&
    lines.indexOf(titles[0]!) < 12;
  return {
    body,
    level(block) {
      const [first] = block;
      const text = block.map(({ text }) => text).join(' ');
      if (!first || block.length > LINES || text.length > LETTERS || !/\p{L}{2}/u.test(text))
        return undefined;
      const rank = ranks.indexOf(Math.round(first.size));
      if (isLarge(first, body) && rank >= 0) return rank + (isTitled ? 0 : 1);
      if (first.size < body * 0.95 || !block.every(({ bold }) => bold)) return undefined;
      if (/[.,;]$/.test(text) || text.length > 100) return undefined;
      return Math.min(6, ranks.length + (isTitled ? 0 : 1));
    },
  };
}

const isLarge = ({ size }: Segment, body: number): boolean => size > body * 1.12 && size - body > 0.8;
