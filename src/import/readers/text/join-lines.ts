import { beginsSmall, endsSentence, type Line } from './lines.js';

/** Words that a hyphen before them stands for something: "vatten- och avlopp". */
const AFTER_HYPHEN = /^(?:och|eller|samt|respektive|till|and|or|ja|tai)(?!\p{L})/u;

/** Joins the lines of a paragraph; a word parted at a line's end becomes whole. */
export function joinLines(texts: readonly string[]): string {
  const parts: string[] = [];
  for (const text of texts) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(text);
    else if (last.endsWith('\u00ad')) parts.push(...[parts.pop()!.slice(0, -1), text]);
    else if (/[\p{L}\d][-‐]$/u.test(last.slice(-3)) && !AFTER_HYPHEN.test(text)) {
      // A capital or a digit after it: the hyphen is the word's own.
      if (/^\p{Ll}/u.test(text)) parts.push(...[parts.pop()!.slice(0, -1), text]);
      else parts.push(text);
    } else parts.push(` ${text}`);
  }
  return parts.join('');
}

/** Width that a text's lines are broken at; undefined where each paragraph is a line. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.flatMap(({ text }) => (text ? [text.length] : [])).sort((one, other) => one - other);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 0 && long <= 160 ? long : undefined;
}

/** Tells whether a line goes on in the next one. */
export function goesOn(
  line: string,
  next: string,
  { width, hasGaps }: { readonly width: number | undefined; readonly hasGaps: boolean },
): boolean {
  if (width === undefined) return false;
  if (beginsSmall(next) && !endsSentence(line)) return true;
  if (/\p{Ll}[-\u00ad]$/u.test(line.slice(-3))) return true;
  // A line that had room for the next one's first word ended on purpose.
  const word = next.slice(0, next.search(/\s|$/)).length;
  const room = line.length + 1 + word;
  // Where empty lines part paragraphs, what has none between belongs together.
  return room > width * (endsSentence(line) ? (hasGaps ? 0.85 : 0.95) : hasGaps ? 0.7 : 0.8);
}
