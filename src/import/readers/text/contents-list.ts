import type { Line } from './lines.js';

const HEADING = /^(?:innehåll|innehållsförteckning|contents|table of contents|sisällys|sisällysluettelo)$/i;
const LEADER = /(?:\.\s?|…\s?|_){3}/;
const NUMBER_AT_END = /\s\d{1,4}$|[.…_\t]\d{1,4}$/;

/** Finds the lines of contents lists: by their dots, or by the heading above them. */
export function contentsLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let isWithin = false;
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    if (!text) continue;
    if (HEADING.test(text.slice(0, 40))) {
      isWithin = entryFollows(lines, i);
      if (isWithin) found.add(line);
      continue;
    }
    const hasNumber = NUMBER_AT_END.test(text.slice(-6));
    const isEntry = hasNumber && LEADER.test(text.slice(-200)) && !/[.!?]\s\p{Lu}/u.test(text.slice(0, 200));
    if (isEntry || (isWithin && hasNumber && text.length < 150)) found.add(line);
    // An entry's own text may take two lines.
    else
      isWithin &&=
        i + 1 < lines.length && text.length < 100 && entryFollows(lines, i, 1) && !!found.add(line);
  }
  return found;
}

/** Tells whether one of the next lines that have text ends with a page's number. */
function entryFollows(lines: readonly Line[], from: number, within = 2): boolean {
  for (let i = from + 1, seen = 0; i < lines.length && seen < within && i < from + 6; i++) {
    const { text } = lines[i]!;
    if (!text) continue;
    seen++;
    if (NUMBER_AT_END.test(text.slice(-6)) && text.length < 150) return true;
  }
  return false;
}
