import { createScanner } from 'jsonc-parser';
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, END, OPEN_BRACE, OPEN_BRACKET } from './json/tokens.js';

/** A place in a text, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Where in a file's text a value stands, and the key before it. */
export interface Offsets {
  readonly value: number;
  readonly key: number;
}

/** A key or number in a pointer, and what is sought below it. */
interface Sought {
  readonly below: Map<string, Sought>;
  pointers: string[];
}

/** An object or a list that the text is in. */
interface Frame {
  readonly isList: boolean;
  readonly sought: Sought | undefined;
  /** The key that was read last, or the number of the next item. */
  at: string | number;
  /** Where that key stands. */
  offset: number;
}

/** The parts of a JSON Pointer, as they stand in the file. */
export const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));

/**
 * Finds where the values that pointers name stand in a text that is sound JSON. It is read once, and no deeper by
 * the stack however deep it nests. Where a name stands twice in an object, the last counts, as it does for `JSON.parse`.
 */
export function offsetsIn(text: string, pointers: Iterable<string>): ReadonlyMap<string, Offsets> {
  const root = soughtBy(pointers);
  const found = new Map<string, Offsets>();
  const scanner = createScanner(text, true);
  const next = (): number => scanner.scan();
  const frames: Frame[] = [];
  let isKey = false;
  /** How many brackets are open of a value in which nothing is sought. */
  let aside = 0;
  for (let token = next(); token !== END; token = next()) {
    const opens = token === OPEN_BRACE || token === OPEN_BRACKET;
    const closes = token === CLOSE_BRACE || token === CLOSE_BRACKET;
    if (aside) {
      aside += opens ? 1 : closes ? -1 : 0;
      continue;
    }
    const frame = frames.at(-1);
    if (token === COMMA) {
      if (frame?.isList) frame.at = (frame.at as number) + 1;
      else isKey = true;
    } else if (closes) {
      frames.pop();
      isKey = false;
    } else if (token === COLON) isKey = false;
    else if (isKey && frame) {
      frame.at = scanner.getTokenValue();
      frame.offset = scanner.getTokenOffset();
    } else {
      const sought = frame ? frame.sought?.below.get(String(frame.at)) : root;
      const value = scanner.getTokenOffset();
      for (const pointer of sought?.pointers ?? [])
        found.set(pointer, { value, key: frame && !frame.isList ? frame.offset : value });
      if (opens && !sought) {
        aside = 1;
        continue;
      }
      isKey = token === OPEN_BRACE;
      if (opens) frames.push({ isList: !isKey, sought, at: 0, offset: value });
    }
  }
  return found;
}

function soughtBy(pointers: Iterable<string>): Sought {
  const root: Sought = { below: new Map(), pointers: [] };
  for (const pointer of pointers) {
    let sought = root;
    for (const part of partsOf(pointer)) {
      const next = sought.below.get(part) ?? { below: new Map(), pointers: [] };
      sought.below.set(part, next);
      sought = next;
    }
    if (!sought.pointers.length) sought.pointers = [pointer];
  }
  return root;
}

/** Gives the lines and columns of a text's offsets. */
export function textPlaces(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
