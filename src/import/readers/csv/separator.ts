import { splitRows } from './split-rows.js';

const CANDIDATES = [';', '\t', ',', '|'] as const;

/** What stands between the fields of a row. */
export type Separator = (typeof CANDIDATES)[number];

/** How many rows it is guessed from. */
const ROWS = 50;

/**
 * Guesses what parts the fields: what gives most of the first rows the same number of fields, and more than one.
 *
 * A first line such as `sep=;` is Excel's own word for it, and no row. A semicolon goes before a comma, which may be
 * a number's.
 */
export function separatorOf(source: string): { separator: Separator; text: string; line: number } {
  const [said, separator] = /^sep=(.)\r?\n/i.exec(source) ?? [];
  if (said && CANDIDATES.some((candidate) => candidate === separator))
    return { separator: separator as Separator, text: source.slice(said.length), line: 2 };
  const start = source.slice(0, 64_000);
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 };
  for (const candidate of CANDIDATES) {
    const score = evenness(start, candidate);
    if (score > best.score * 1.2) best = { separator: candidate, score };
  }
  return { separator: best.separator, text: source, line: 1 };
}

/** The share of rows that have the number of fields that most rows have; 0 where that is one. */
function evenness(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let rows = 0;
  let whole = 0;
  for (const { fields, torn } of splitRows(text, separator)) {
    if (!fields.some(Boolean)) continue;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (!torn) whole++;
    if (++rows === ROWS) break;
  }
  const [fields = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return fields > 1 ? (count * whole) / rows ** 2 : 0;
}
