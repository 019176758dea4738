import type { OmissionReason } from '../../pieces.js';
import { beginsSmall, endsSentence, type Line } from './lines.js';

/** Lines without those that each page has, and those. */
export interface Cleaned {
  readonly lines: readonly Line[];
  readonly left: readonly (Line & { readonly reason: OmissionReason })[];
}

/** How many lines at the top and at the foot of a page are looked at. */
const EDGE = 3;
const PAGE_NUMBER =
  /^(?:[-–]\s?)?(?:(?:sida|sidan|sid\.?|s\.|page|sivu)\s{0,3})?\d{1,4}(?:\s{0,3}(?:\(\s?\d{1,4}\s?\)|(?:av|of|\/)\s{0,3}\d{1,4}))?(?:\s?[-–])?$/i;
/** One that says that it is a page's number, wherever it stands. */
const SURE_NUMBER = /^(?:(?:sida|sidan|page|sivu)\s{0,3}\d{1,4}.{0,12}|\d{1,4}\s?\(\d{1,4}\))$/i;

/** Takes from a text what stands at the top and foot of its pages. */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): Cleaned {
  const left: (Line & { reason: OmissionReason })[] = [];
  const repeated = repeatedKeys(pages);
  const told = new Set<string>();
  const lines: Line[] = [];
  for (const page of pages) {
    const edges = pages.length > 1 ? edgesOf(page) : new Set<Line>();
    const kept = page.filter((line) => {
      const isNumber = SURE_NUMBER.test(line.text) || (edges.has(line) && PAGE_NUMBER.test(line.text));
      if (!isNumber && !(edges.has(line) && repeated.has(keyOf(line.text)))) return true;
      // Once is enough to say what was left out.
      if (!told.has(line.text)) left.push({ ...line, reason: isNumber ? 'page-number' : 'running-head' });
      told.add(line.text);
      return false;
    });
    const first = kept.findIndex(({ text }) => text);
    if (first < 0) continue;
    const last = kept.findLastIndex(({ text }) => text);
    const before = lines.at(-1);
    const goesOn = before?.text && !endsSentence(before.text) && beginsSmall(kept[first]!.text);
    if (before && !goesOn) lines.push({ text: '', line: before.line + 1, indent: 0 });
    for (let i = first; i <= last; i++) lines.push(kept[i]!);
  }
  return { lines, left };
}

/** A line's text whatever its numbers are. */
const keyOf = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

function edgesOf(page: readonly Line[]): ReadonlySet<Line> {
  const full = page.filter(({ text }) => text);
  // A page of few lines is all edge: its own text would be taken for its head.
  const edge = Math.min(EDGE, Math.floor(full.length / 3) + 1);
  return new Set([...full.slice(0, edge), ...full.slice(-edge)]);
}

/** Texts at the edges of at least half of the pages, and of three where there are so many. */
function repeatedKeys(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set([...edgesOf(page)].map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(Math.min(3, pages.length), pages.length / 2);
  return new Set(
    [...counts]
      .filter(([key, count]) => pages.length > 1 && count >= least && key.length < 150)
      .map(([key]) => key),
  );
}
