/** A number in letters: a to z, then aa. Zero and less stay digits. */
export function letters(value: number): string {
  if (value < 1) return String(value);
  let [left, text] = [value, ''];
  while (left > 0) {
    text = String.fromCharCode(97 + ((left - 1) % 26)) + text;
    left = Math.floor((left - 1) / 26);
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * A number in small Roman letters, up to 3,999; others stay digits.
 *
 * @param most - The largest that is drawn so, where a program goes further.
 */
export function roman(value: number, most = 3999): string {
  if (value < 1 || value > most) return String(value);
  let [left, text] = [value, ''];
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  return text;
}

/** A number as the formats of HTML and ODF draw it: `1`, `a`, `A`, `i`, `I`; empty for none. */
export function drawn(value: number, format: string): string {
  switch (format) {
    case 'a':
      return letters(value);
    case 'A':
      return letters(value).toUpperCase();
    case 'i':
      return roman(value);
    case 'I':
      return roman(value).toUpperCase();
    case '':
      return '';
  }
  return String(value);
}
