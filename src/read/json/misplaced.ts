import type { Brackets, Frame } from './brackets.js';
import type { Fault } from './fault.js';
import {
  BLOCK_COMMENT,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  END,
  LINE_COMMENT,
  NUMBER,
  OPEN_BRACE,
  OPEN_BRACKET,
  STRING,
  UNKNOWN,
  type Tokens,
} from './tokens.js';
import { curlyEnd, plainWords, unknownWord } from './words.js';

/* What is wrong where a token stands that JSON does not allow there. */

/** Something else than a comma or the end, where a value has ended. */
export function faultForComma(tokens: Tokens, brackets: Brackets, frame: Frame): Fault {
  const { text, kind, kindBefore, start, end, before: offset } = tokens;
  const isNear = start === offset;
  const isText = kindBefore === STRING;
  switch (kind) {
    case END:
      return brackets.unclosed();
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: 'comment', offset: start };
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return isNear && isText && tokens.hasOddQuotes()
        ? { name: 'inner-quote', offset: offset - 1 }
        : brackets.wrong(frame);
    case COLON:
      return isText ? brackets.beforeKey(frame) : { name: 'stray', offset: start };
  }
  if (kind === UNKNOWN && /^[;.]$/.test(text.slice(start, end)))
    return { name: 'missing-comma', offset, mark: text[start]! };
  if (tokens.isFirst) return { name: 'missing-comma', offset };
  if (isText) {
    const curly = tokens.hasOddQuotes() && curlyEnd(text, frame.last!, offset - 1);
    if (curly) return curly;
    if (isNear || kind === UNKNOWN || tokens.hasOddQuotes())
      return { name: 'inner-quote', offset: offset - 1 };
  }
  if (kindBefore === NUMBER && (isNear || kind === NUMBER))
    return { name: 'number', offset: frame.last!, mark: text.slice(frame.last, end) };
  return kind === UNKNOWN ? { name: 'stray', offset: start } : { name: 'missing-comma', offset };
}

/** Something else than a key, where there should be one. `comma` is where the one before stands. */
export function faultForKey(tokens: Tokens, brackets: Brackets, frame: Frame, comma?: number): Fault {
  const { text, start: offset, end } = tokens;
  switch (tokens.kind) {
    case END:
      return brackets.unclosed();
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: 'comment', offset };
    case COMMA:
      return { name: 'extra-comma', offset };
    case COLON:
      return { name: 'stray', offset };
    case CLOSE_BRACKET:
      return brackets.wrong(frame);
    case OPEN_BRACE:
    case OPEN_BRACKET:
      return brackets.forKey(frame, comma);
    case NUMBER:
      if (comma === undefined || !/[-\d]/.test(text[frame.last!]!))
        return { name: 'unquoted', offset, mark: plainWords(tokens) };
      return comma + 1 === offset
        ? { name: 'number', offset: frame.last!, mark: text.slice(frame.last, end) }
        : { name: 'missing-bracket', offset: frame.last!, mark: '[' };
    default:
      return unknownWord(tokens, comma !== undefined);
  }
}

/** Something else than a colon after a key. */
export function faultForColon(
  tokens: Tokens,
  brackets: Brackets,
  frame: Frame,
  key: number,
  comma?: number,
): Fault {
  const { text, kind, start, before: offset } = tokens;
  switch (kind) {
    case COMMA: {
      const fault = textForKey(tokens, frame, key, comma);
      return tokens.next() === COLON ? { name: 'extra-comma', offset: start } : fault;
    }
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return textForKey(tokens, frame, key, comma);
    case END:
      return brackets.unclosed();
  }
  if (tokens.isFirst || text[start] === '=') return { name: 'missing-colon', offset };
  // The mark that should have ended the key may stand in it, as a curly one, or be missing.
  const name = text.slice(key, offset - 1);
  const colon = /:\s*$/.exec(name);
  if (colon) return curlyEnd(text, key, offset - 1) ?? { name: 'missing-quote', offset: key + colon.index };
  return start === offset || kind === UNKNOWN
    ? { name: 'inner-quote', offset: offset - 1 }
    : { name: 'missing-colon', offset };
}

/** A text without a colon where a key should be: one of a list, or what is left of a text that ended too soon. */
function textForKey(tokens: Tokens, frame: Frame, key: number, comma?: number): Fault {
  const { text } = tokens;
  if (comma === undefined) return { name: 'wrong-bracket', offset: text.lastIndexOf('{', key), mark: '[' };
  if (tokens.hasOddQuotes()) return { name: 'inner-quote', offset: Math.max(0, comma - 1) };
  return { name: 'missing-bracket', offset: frame.last!, mark: '[' };
}

/** Names what stands after the last bracket, where nothing should. */
export function faultAfterEnd(tokens: Tokens, brackets: Brackets): Fault | undefined {
  const { kind, kindBefore, start: offset, before } = tokens;
  switch (kind) {
    case END:
      return undefined;
    case LINE_COMMENT:
    case BLOCK_COMMENT:
      return { name: 'comment', offset };
    case CLOSE_BRACE:
    case CLOSE_BRACKET:
      return brackets.surplus(offset);
    case COLON:
      if (kindBefore === STRING) return { name: 'missing-bracket', offset: 0, mark: '{' };
      break;
    case COMMA:
    case STRING:
      return brackets.surplus(Math.max(0, before - 1));
  }
  return { name: 'after-end', offset };
}
