import { isPageNumber } from '../page-number.js';
import type { PageText } from '../page-text.js';
import type { Sink } from '../sink.js';
import type { Line } from './segments.js';

/** How many of a page's first and last lines may be its head and foot. */
const LINES = 4;

const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');

/** A line's words and height on the page, figures made equal, by which it is known again on other pages. */
const patternOf = (line: Line): string =>
  `${textOf(line).replace(/\d+/g, '0')}|${Math.round(line[0]!.y / 6)}`;

/**
 * Takes away the lines that stand at the same place of many pages, and page numbers; tells of each once.
 *
 * Many is three, or two of a document of two pages. Heights are compared in steps, and a line at the border of two is
 * looked for in both.
 */
export function withoutRunningHeads(
  pages: readonly { readonly page: PageText; readonly lines: readonly Line[] }[],
  sink: Sink,
): Line[][] {
  const counts = new Map<string, number>();
  const edges = pages.map(({ page, lines }) => new Set(edgeLines(page, lines)));
  for (const lines of edges)
    for (const pattern of new Set([...lines].map(patternOf)))
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const least = Math.min(3, Math.max(2, pages.length));
  const told = new Set<string>();
  return pages.map(({ page, lines }, index) =>
    lines.filter((line) => {
      if (!edges[index]!.has(line)) return true;
      const text = textOf(line);
      const isNumber = isPageNumber(text) && isAtEdge(page, line) && pages.length > 1;
      if (!isNumber && countAround(counts, line) < least) return true;
      const pattern = text.replace(/\d+/g, '0');
      if (!told.has(pattern))
        sink.omit(isNumber ? 'page-number' : 'running-head', text, page.number, partOf(page, line));
      told.add(pattern);
      return false;
    }),
  );
}

/** The first and last lines, as far as they are near the page's edges. */
function edgeLines({ height }: PageText, lines: readonly Line[]): Line[] {
  const top = lines.slice(0, LINES).filter((line) => line[0]!.y < height * 0.16);
  const bottom = lines.slice(-LINES).filter((line) => line[0]!.y > height * 0.86);
  return [...top, ...bottom];
}

const isAtEdge = ({ height }: PageText, line: Line): boolean =>
  line[0]!.y < height * 0.09 || line[0]!.y > height * 0.9;

const partOf = ({ height }: PageText, line: Line) => (line[0]!.y < height / 2 ? 'header' : 'footer');

function countAround(counts: ReadonlyMap<string, number>, line: Line): number {
  const [words, step] = patternOf(line).split(/\|(?=\d+$)/) as [string, string];
  return [-1, 0, 1].reduce((sum, by) => sum + (counts.get(`${words}|${Number(step) + by}`) ?? 0), 0);
}
