import type { Sink } from '../sink.js';
import type { Line } from './segments.js';

const HEADING = /^(?:innehåll(?:sförteckning)?|contents|table of contents|sisällys(?:luettelo)?)$/i;
/** A line that leads to a page, by dots or by space. */
const LEADS = /^(.*\S)(?:\s*(?:[.…·_]\s?){3,}\s*|\s+)(\d{1,3})$/;
const DOTS = /(?:[.…·_]\s?){4,}\s*\d{1,3}$/;

const textOf = (line: Line): string => line.map(({ text }) => text).join(' ');

/**
 * Takes contents lists away from a page's lines, and tells of them.
 *
 * One is known by its heading and lines that end in pages' numbers, which do not fall; or without one by three lines that
 * dots lead to such a number. An entry may run over two lines.
 */
export function withoutContentsList(lines: readonly Line[], sink: Sink): Line[] {
  const kept: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const isHeaded = HEADING.test(textOf(lines[at]!));
    const end = entriesEnd(lines, isHeaded ? at + 1 : at, isHeaded);
    if (end === undefined) {
      kept.push(lines[at++]!);
      continue;
    }
    const list = lines.slice(at, end);
    sink.omit('contents-list', list.map(textOf).join('\n'), list[0]![0]!.page);
    at = end;
  }
  return kept;
}

function entriesEnd(lines: readonly Line[], start: number, isHeaded: boolean): number | undefined {
  let [end, entries, last] = [start, 0, 0];
  for (let at = start; at < lines.length && at <= end + 1; at++) {
    const text = textOf(lines[at]!);
    const [, , page] = LEADS.exec(text) ?? [];
    if (!page || !(isHeaded || DOTS.test(text)) || Number(page) < last) continue;
    [end, last] = [at + 1, Number(page)];
    entries++;
  }
  return entries > (isHeaded ? 1 : 2) ? end : undefined;
}
