import type { Fault } from './fault.js';
import { BLOCK_COMMENT, LINE_COMMENT, NUMBER, UNENDED_STRING, type Tokens } from './tokens.js';

/* What is wrong with a single word of JSON: a text, a number, or something that is neither. */

const CURLY = /^[“”„‟«»‘’‚']/;
/** The last sign of a string that does not end where it should, or of a key: a quotation mark of another kind. */
const CURLY_END = /[“”„‟«»](?=[\s,:}\]]*$)/;
const CURLY_KEY = /(?<=^"[^“”„‟«»:]*)[“”„‟«»](?=\s*:)/;
const WORD = /^(?:true|false|null|none|nil|ja|nej|yes|no|undefined|nan)$/i;
const UNSEEN = /^[\s\p{Cc}\p{Cf}]/u;

/** Finds what is wrong inside the token: a text that does not end, an escape that is none, a number in another form. */
export function faultInside(tokens: Tokens): Fault | undefined {
  const { text, start: offset, end, kind, error } = tokens;
  if (kind === LINE_COMMENT || kind === BLOCK_COMMENT) return { name: 'comment', offset };
  const word = text.slice(offset, end);
  if (kind === NUMBER) {
    const isNumber = !error && !/^-?0\d/.test(word);
    return isNumber ? undefined : { name: 'number', offset, mark: word };
  }
  if (!error) return undefined;
  if (error === UNENDED_STRING) return unended(tokens);
  for (const { 0: escape, index } of word.matchAll(/\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})?/g))
    if (escape === '\\') return { name: 'backslash', offset: offset + index };
  return { name: 'unseen', offset: offset + word.search(/[^ -\uffff]/) };
}

/** A text that its line ends: was its mark forgotten, is it of another kind, or does the text go on below? */
function unended({ text, start, end }: Tokens): Fault {
  const curly = curlyEnd(text, start, end);
  if (curly) return curly;
  const [next] = /^[^\r\n]*/.exec(text.slice(end, end + 4000).trimStart())!;
  const goesOn = next && (!/^["{}[\]]/.test(next) || /^"\s*[,}\]]*\s*$/.test(next));
  if (goesOn) return { name: 'line-break', offset: end };
  return { name: 'missing-quote', offset: start + text.slice(start, end).trimEnd().replace(/,$/, '').length };
}

/** A quotation mark of another kind at the end of what a straight one should end. */
export function curlyEnd(text: string, start: number, end: number): Fault | undefined {
  const word = text.slice(start, end);
  const found = CURLY_END.exec(word) ?? CURLY_KEY.exec(word);
  return found ? { name: 'curly-quote', offset: start + found.index, mark: found[0] } : undefined;
}

/** Says what a word is that begins like nothing that JSON has. `isAfterComma`: something stands before it. */
export function unknownWord(tokens: Tokens, isAfterComma: boolean): Fault {
  const { text, start: offset, end } = tokens;
  const word = text.slice(offset, end);
  if (CURLY.test(word)) return { name: 'curly-quote', offset, mark: word[0]! };
  if (UNSEEN.test(word)) return { name: 'unseen', offset };
  const quote = isAfterComma ? text.lastIndexOf('"', offset - 1) : -1;
  if (quote >= tokens.lineStart && tokens.hasOddQuotes()) return { name: 'inner-quote', offset: quote };
  if (WORD.test(word)) return { name: 'word', offset, mark: word };
  if (/^(?:-|[+.]?\d)/.test(word)) return { name: 'number', offset, mark: word };
  if (/^[=;()]/.test(word)) return { name: 'stray', offset };
  return { name: 'unquoted', offset, mark: plainWords(tokens) };
}

/** What a reader would take for one text, though it has no quotation marks. */
export const plainWords = ({ text, start }: Tokens): string =>
  /^[^"[\]{},:\r\n]*/.exec(text.slice(start, start + 80))![0].trim();
