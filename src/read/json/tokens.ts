import { createScanner } from 'jsonc-parser';

/*
 * The numbers that jsonc-parser gives to the kinds of tokens and to their faults. Its own enumerations are ambient
 * constants, which only a compiler that sees all modules at once could put in the place of their names.
 */
export const OPEN_BRACE = 1;
export const CLOSE_BRACE = 2;
export const OPEN_BRACKET = 3;
export const CLOSE_BRACKET = 4;
export const COMMA = 5;
export const COLON = 6;
export const STRING = 10;
export const NUMBER = 11;
export const LINE_COMMENT = 12;
export const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const SPACE = 15;
export const UNKNOWN = 16;
export const END = 17;

/** A string that its line, or the file, ends before its quotation mark comes. */
export const UNENDED_STRING = 2;

/** Goes through a text's tokens, one at a time, and knows what stood before and on which line it is. */
export class Tokens {
  readonly text: string;
  readonly #scanner;
  /** The token that is looked at: its kind, where it begins, and where it ends. */
  kind = END;
  start = 0;
  end = 0;
  /** Where the token before ends, and its kind. Spaces are no tokens. */
  before = 0;
  kindBefore = END;
  /** Where the token's line begins, and how far that is indented. */
  lineStart = 0;
  indent = 0;
  /** Whether the token is the first of its line. */
  isFirst = true;

  constructor(text: string) {
    this.text = text;
    this.#scanner = createScanner(text, false);
    this.next();
  }

  /** What is wrong inside the token, by the library's number; 0 is nothing. */
  get error(): number {
    return this.#scanner.getTokenError();
  }

  /** Goes on to the next token, and gives its kind. */
  next(): number {
    this.before = this.end;
    this.kindBefore = this.kind;
    if (this.end > this.lineStart) this.isFirst = false;
    do {
      this.kind = this.#scanner.scan();
      if (this.kind !== LINE_BREAK) continue;
      this.lineStart = this.#scanner.getPosition();
      this.isFirst = true;
    } while (this.kind === SPACE || this.kind === LINE_BREAK);
    this.start = this.#scanner.getTokenOffset();
    this.end = this.#scanner.getPosition();
    if (this.isFirst) this.indent = this.start - this.lineStart;
    return this.kind;
  }

  /** Whether the quotation marks of the token's line do not come in pairs, as on every line of sound JSON. */
  hasOddQuotes(): boolean {
    const lineEnd = /[\r\n]|$/g;
    lineEnd.lastIndex = this.start;
    const line = this.text.slice(this.lineStart, lineEnd.exec(this.text)!.index);
    return line.replace(/\\./g, '').split('"').length % 2 === 0;
  }

  /** Where what stands before an offset ends, spaces left aside. */
  endBefore(offset: number): number {
    let end = offset;
    while (end > 0 && /\s/.test(this.text[end - 1]!)) end--;
    return end;
  }
}
