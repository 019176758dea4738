/** The most of a file that one quotation takes, in UTF-16 units. */
export const LONGEST_QUOTE = 300;

/** What most words are made of: nothing in it needs a number. */
const PLAIN = /^[ -~¡-¬®-ɏ]*$/;
/** What does not show, or turns a line around: control and format characters, line ends, half characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Letters that look like Latin ones. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * Quotes a word of a file in a message: cut where it is very long, and with what an eye cannot tell written by
 * its number, such as `\u{200b}`, or `\u{430}` for a Cyrillic а among Latin letters.
 */
export function quote(word: string): string {
  const long = word.length > LONGEST_QUOTE;
  // Not between the halves of a character.
  const start = long ? word.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '') : word;
  if (PLAIN.test(start)) return start + (long ? '…' : '');
  const seen = start.replace(UNSEEN, byNumber);
  return (/[a-z]/i.test(start) ? seen.replace(ALIKE, byNumber) : seen) + (long ? '…' : '');
}

const byNumber = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;
