/** Longer words than this have no nearest one: nobody has mistyped them. */
const LONGEST_WORD = 100;
/** How many letters one search may look at, which is some tenths of a millisecond. */
const MOST_LETTERS_COMPARED = 100_000;

/**
 * Gives the known word nearest to a misspelt one, or undefined if none is near.
 *
 * Near means that at most a third of the letters, or two of them, are put in, taken out or changed. Of very many
 * known words only the first some thousand are compared.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const misspelt = word.toLowerCase();
  let best: string | undefined;
  let least = word.length < 4 ? 2 : Math.max(2, Math.floor(Math.min(word.length, 30) / 3)) + 1;
  let effort = MOST_LETTERS_COMPARED;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    if ((effort -= word.length * least) < 0) break;
    const distance = distanceWithin(least, misspelt, candidate.toLowerCase());
    if (distance < least) [least, best] = [distance, candidate];
    // One letter is as near as can be, unless it is a matter of capitals.
    if (!least || (least === 1 && word === misspelt)) break;
  }
  return best;
}

/** Gives Levenshtein's distance of two words, or the limit where it is not below that. */
function distanceWithin(limit: number, a: string, b: string): number {
  // What both begin and end with makes no difference.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [rows, columns] = [a.length - start, b.length - start];
  for (; rows && columns && a[start + rows - 1] === b[start + columns - 1]; rows--) columns--;
  if (!rows || !columns || limit === 1) return Math.min(limit, Math.max(rows, columns));

  // One row of the table at a time, and of it only what can still be below the limit.
  const row = [...Array(columns + 1).keys()];
  for (let i = 1; i <= rows; i++) {
    const from = Math.max(1, i - limit + 1);
    let diagonal = row[from - 1]!;
    let left = from === 1 ? i : limit;
    row[from - 1] = left;
    let lowest = left;
    for (let j = from; j <= columns && j < i + limit; j++) {
      const above = row[j]!;
      const changed = diagonal + (a[start + i - 1] === b[start + j - 1] ? 0 : 1);
      row[j] = left = Math.min(changed, above + 1, left + 1);
      diagonal = above;
      if (left < lowest) lowest = left;
    }
    if (lowest >= limit) return limit;
  }
  return Math.min(limit, row[columns]!);
}

/** Whether a letter is put in, taken out or changed, or two that stand side by side have changed places. */
export function isOneLetterFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [i, j] = [a.length, b.length];
  while (i > start && j > start && a[i - 1] === b[j - 1]) [i, j] = [i - 1, j - 1];
  const [rest, other] = [i - start, j - start];
  if (rest === 2 && other === 2) return a[start] === b[start + 1] && a[start + 1] === b[start];
  return Math.max(rest, other) === 1;
}
