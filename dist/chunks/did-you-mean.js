const LONGEST_WORD = 100;
const MOST_LETTERS_COMPARED = 1e5;
function nearest(word, known) {
  if (word.length > LONGEST_WORD) return void 0;
  const misspelt = word.toLowerCase();
  let best;
  let least = word.length < 4 ? 2 : Math.max(2, Math.floor(Math.min(word.length, 30) / 3)) + 1;
  let effort = MOST_LETTERS_COMPARED;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    if ((effort -= word.length * least) < 0) break;
    const distance = distanceWithin(least, misspelt, candidate.toLowerCase());
    if (distance < least) [least, best] = [distance, candidate];
    if (!least || least === 1 && word === misspelt) break;
  }
  return best;
}
function distanceWithin(limit, a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [rows, columns] = [a.length - start, b.length - start];
  for (; rows && columns && a[start + rows - 1] === b[start + columns - 1]; rows--) columns--;
  if (!rows || !columns || limit === 1) return Math.min(limit, Math.max(rows, columns));
  const row = [...Array(columns + 1).keys()];
  for (let i = 1; i <= rows; i++) {
    const from = Math.max(1, i - limit + 1);
    let diagonal = row[from - 1];
    let left = from === 1 ? i : limit;
    row[from - 1] = left;
    let lowest = left;
    for (let j = from; j <= columns && j < i + limit; j++) {
      const above = row[j];
      const changed = diagonal + (a[start + i - 1] === b[start + j - 1] ? 0 : 1);
      row[j] = left = Math.min(changed, above + 1, left + 1);
      diagonal = above;
      if (left < lowest) lowest = left;
    }
    if (lowest >= limit) return limit;
  }
  return Math.min(limit, row[columns]);
}
function isOneLetterFrom(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [i, j] = [a.length, b.length];
  while (i > start && j > start && a[i - 1] === b[j - 1]) [i, j] = [i - 1, j - 1];
  const [rest, other] = [i - start, j - start];
  if (rest === 2 && other === 2) return a[start] === b[start + 1] && a[start + 1] === b[start];
  return Math.max(rest, other) === 1;
}

export { isOneLetterFrom as i, nearest as n };
//# sourceMappingURL=did-you-mean.js.map
