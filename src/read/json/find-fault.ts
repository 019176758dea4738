import { Brackets, type Frame } from './brackets.js';
import type { Fault } from './fault.js';
import { faultAfterEnd, faultForColon, faultForComma, faultForKey } from './misplaced.js';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  END,
  OPEN_BRACE,
  OPEN_BRACKET,
  STRING,
  Tokens,
  UNKNOWN,
} from './tokens.js';
import { faultInside, unknownWord } from './words.js';

/** A text with so many brackets open is none that a person wrote. */
const DEEPEST_BRACKETS = 10_000;

/**
 * Finds the first thing in a text that JSON does not allow, and calls it what it is: the same on every engine,
 * since no engine is asked. The text is read once, up to there. Never throws.
 *
 * @returns undefined where the text is sound.
 */
export function findFault(text: string): Fault | undefined {
  return new FaultFinder(text).find();
}

/** One reading of one text. It calls itself for no bracket, so that no depth is too deep for it. */
class FaultFinder {
  readonly #tokens: Tokens;
  readonly #brackets: Brackets;

  constructor(text: string) {
    this.#tokens = new Tokens(text);
    this.#brackets = new Brackets(this.#tokens);
  }

  find(): Fault | undefined {
    const { text, start, kind } = this.#tokens;
    if (kind === END) return { name: 'empty', offset: 0 };
    if (text[start] === '<') return { name: 'web-page', offset: start };
    const { frames } = this.#brackets;
    let fault = this.#value();
    while (!fault && frames.length) {
      if (frames.length > DEEPEST_BRACKETS) return { name: 'stray', offset: this.#tokens.start };
      const frame = frames.at(-1)!;
      fault = frame.last === undefined ? this.#first(frame) : this.#afterValue(frame);
    }
    return fault ?? faultAfterEnd(this.#tokens, this.#brackets);
  }

  #first(frame: Frame): Fault | undefined {
    if (this.#ends(frame)) return this.#end();
    return frame.isList ? this.#value() : this.#key(frame);
  }

  #afterValue(frame: Frame): Fault | undefined {
    const tokens = this.#tokens;
    if (this.#ends(frame)) return this.#end();
    if (tokens.kind !== COMMA) return faultForComma(tokens, this.#brackets, frame);
    const comma = tokens.start;
    tokens.next();
    if (this.#ends(frame)) return { name: 'extra-comma', offset: comma };
    return frame.isList ? this.#value({ isAfterComma: true }) : this.#key(frame, comma);
  }

  #ends({ isList }: Frame): boolean {
    return this.#tokens.kind === (isList ? CLOSE_BRACKET : CLOSE_BRACE);
  }

  #end(): undefined {
    this.#brackets.close();
    this.#tokens.next();
  }

  /** A key, its colon and its value. `comma` is where the one before stands. */
  #key(frame: Frame, comma?: number): Fault | undefined {
    const tokens = this.#tokens;
    if (tokens.kind !== STRING) return faultForKey(tokens, this.#brackets, frame, comma);
    this.#brackets.begin();
    const key = tokens.start;
    const fault = faultInside(tokens);
    if (fault) return fault;
    if (tokens.next() !== COLON) return faultForColon(tokens, this.#brackets, frame, key, comma);
    const colon = tokens.start;
    tokens.next();
    return this.#value({ colon });
  }

  /** A value; of an object or a list, its beginning. `colon` is where the one before stands. */
  #value({ isAfterComma = false, colon }: { isAfterComma?: boolean; colon?: number } = {}):
    Fault | undefined {
    const tokens = this.#tokens;
    const isObject = tokens.kind === OPEN_BRACE;
    const opens = isObject || tokens.kind === OPEN_BRACKET;
    const fault = opens ? undefined : this.#noValue(isAfterComma, colon);
    if (fault) return fault;
    const frame = this.#brackets.frames.at(-1);
    if (frame) {
      if (frame.isList) this.#brackets.begin();
      frame.last = tokens.start;
      frame.lastIsObject = isObject;
    }
    if (opens) this.#brackets.open(!isObject);
    tokens.next();
    return undefined;
  }

  /** What is wrong with a value that is neither an object nor a list. */
  #noValue(isAfterComma: boolean, colon: number | undefined): Fault | undefined {
    const tokens = this.#tokens;
    const frame = this.#brackets.frames.at(-1);
    const offset = tokens.start;
    switch (tokens.kind) {
      case END:
        return this.#brackets.unclosed();
      case COMMA:
        if (colon === undefined) return { name: 'extra-comma', offset };
        tokens.next();
        // A comma too many, unless what comes next is another key.
        return [COLON, END].includes(tokens.next())
          ? { name: 'missing-value', offset: colon }
          : { name: 'extra-comma', offset };
      case COLON:
        return { name: 'stray', offset };
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        if (colon !== undefined) return { name: 'missing-value', offset: colon };
        return frame ? this.#brackets.wrong(frame) : { name: 'extra-bracket', offset };
      case UNKNOWN:
        return unknownWord(tokens, isAfterComma);
      default:
        return faultInside(tokens);
    }
  }
}
