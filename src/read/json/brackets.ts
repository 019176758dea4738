import type { Fault } from './fault.js';
import { CLOSE_BRACE, COLON, COMMA, STRING, type Tokens } from './tokens.js';

/** An object or a list that has begun. */
export interface Frame {
  readonly isList: boolean;
  /** How far the line is indented that it begins on. */
  readonly indent: number;
  /** How far the first key or item in it is, that begins a line. */
  inner?: number;
  /** Where the last value in it begins; undefined while it is empty. */
  last: number | undefined;
  lastIsObject: boolean;
}

/** The bracket that ends an object or a list. */
export const endOf = ({ isList }: Frame): string => (isList ? ']' : '}');

/**
 * The brackets of a text, as far as it has been read. Where one is missing is told by how the lines are indented, which
 * people keep right long before their brackets are; where all stands on one line, by what is open.
 */
export class Brackets {
  readonly #tokens: Tokens;
  readonly frames: Frame[] = [];
  /** The first bracket that is missing or too many, as the indentation tells; it counts only once one is. */
  #suspect: Fault | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  open(isList: boolean): void {
    const { indent } = this.#tokens;
    this.frames.push({ isList, indent, last: undefined, lastIsObject: false });
  }

  close(): void {
    const frame = this.frames.pop()!;
    const { isFirst, indent, before } = this.#tokens;
    if (isFirst && indent < frame.indent)
      this.#suspect ??= { name: 'missing-bracket', offset: before, mark: endOf(frame) };
  }

  /** Takes note of a key or an item that stands no further in than what should hold it, or further than its like. */
  begin(): void {
    const frame = this.frames.at(-1);
    if (!frame || this.#suspect) return;
    const { text, before, isFirst, indent } = this.#tokens;
    const end = text[before - 1] === ',' ? before - 1 : before;
    if (this.frames.length > 1 && this.#isOutside(frame))
      this.#suspect = { name: 'missing-bracket', offset: end, mark: endOf(frame) };
    else if (isFirst && indent > (frame.inner ??= indent) && /[}\]]/.test(text[end - 1]!))
      this.#suspect = { name: 'extra-bracket', offset: end - 1 };
  }

  /** A closing bracket too many, since all are closed. */
  surplus(offset: number): Fault {
    return this.#suspect ?? { name: 'extra-bracket', offset };
  }

  #isOutside({ indent }: Frame): boolean {
    return this.#tokens.isFirst && this.#tokens.indent <= indent;
  }

  /** The file ends within an object or a list. */
  unclosed(): Fault {
    const offset = this.#tokens.endBefore(this.#tokens.before);
    const frame = this.frames.at(-1);
    if (!frame) return { name: 'stray', offset };
    return this.#suspect ?? { name: 'missing-bracket', offset, mark: endOf(frame) };
  }

  /** A closing bracket that does not close what is open. */
  wrong(frame: Frame): Fault {
    const { kind, text, start: offset, before, isFirst, indent } = this.#tokens;
    const mark = kind === CLOSE_BRACE ? '}' : ']';
    const above = this.frames.at(-2);
    if (this.#suspect) return this.#suspect;
    // Two in a row, and another key after them: the second one is too many.
    if (text[before - 1] === mark && offset === before && this.#isKeyNext())
      return { name: 'extra-bracket', offset };
    const isInside = mark === ']' && isFirst && indent > frame.indent && frame.last !== undefined;
    if (above && endOf(above) === mark && !isInside) {
      const end = text[before - 1] === ',' ? before - 1 : before;
      return { name: 'missing-bracket', offset: end, mark: endOf(frame) };
    }
    if (text[before - 1] === mark) return { name: 'extra-bracket', offset };
    if (mark === ']' && frame.last !== undefined)
      return { name: 'missing-bracket', offset: frame.last, mark: '[' };
    return { name: 'wrong-bracket', offset, mark: endOf(frame) };
  }

  /** Whether a comma, a text and a colon follow. Nothing more is read after that. */
  #isKeyNext(): boolean {
    const tokens = this.#tokens;
    return tokens.next() === COMMA && tokens.next() === STRING && tokens.next() === COLON;
  }

  /**
   * An object or a list where a key should be: the end of the one before is missing, or the list around them.
   *
   * @param comma - Where the comma before it stands; without one, nothing stands before it.
   */
  forKey(frame: Frame, comma: number | undefined): Fault {
    const { text, start, isFirst } = this.#tokens;
    if (comma === undefined)
      return { name: 'wrong-bracket', offset: text.lastIndexOf('{', start - 1), mark: '[' };
    const isBeside = this.#isOutside(frame) || (this.frames.at(-2)?.isList && !isFirst);
    if (frame.lastIsObject && !isBeside) return { name: 'missing-bracket', offset: frame.last!, mark: '[' };
    const offset = this.#tokens.endBefore(comma);
    return this.#suspect ?? { name: 'missing-bracket', offset, mark: '}' };
  }

  /** A text with a colon after it where there can be no key: an object was to begin, or a list to end. */
  beforeKey(frame: Frame): Fault {
    const { text, lineStart, indent } = this.#tokens;
    const key = frame.last!;
    const end = this.#tokens.endBefore(key);
    const isFirst = end <= lineStart;
    const isOutside = isFirst ? indent <= frame.indent : /[^}\]\s]\s*,$/.test(text.slice(lineStart, end));
    if (!frame.isList || !isOutside) return { name: 'missing-bracket', offset: key, mark: '{' };
    return { name: 'missing-bracket', offset: text[end - 1] === ',' ? end - 1 : end, mark: ']' };
  }
}
