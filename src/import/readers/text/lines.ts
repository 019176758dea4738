/** A line of a text, without the white space at its ends. */
export interface Line {
  readonly text: string;
  /** Its number, from 1. */
  readonly line: number;
  /** Columns before it, a tab to the next fourth. */
  readonly indent: number;
}

/** The pages of a text, between form feeds, each with its lines. */
export function pagesOf(text: string): readonly (readonly Line[])[] {
  let line = 0;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\u2028\u2029\u0085]/g, '\n')
    .split('\f')
    .map((page) =>
      page.split('\n').map((raw, i) => {
        // A form feed parts a line from itself.
        if (i || !line) line++;
        return { text: raw.trim(), line, indent: indentOf(raw) };
      }),
    );
}

function indentOf(raw: string): number {
  let columns = 0;
  for (let i = 0; i < raw.length && i < 200; i++) {
    if (raw[i] === '\t') columns += 4 - (columns % 4);
    else if (raw[i] === ' ' || raw[i] === '\u00a0') columns++;
    else break;
  }
  return columns;
}

/** Tells whether a line ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?:;…]["”’')\]]?$/.test(text.slice(-3));
}

/** Tells whether a text goes on in the middle of a sentence. */
export function beginsSmall(text: string): boolean {
  return /^["”(]?\p{Ll}/u.test(text.slice(0, 3));
}
