/** Words that a hyphen is kept before, as in "mål- och budgetplan". */
const AFTER_OPEN_HYPHEN = /^(?:och|eller|samt|respektive|till|and|or|ja|tai|sekä)(?!\p{L})/u;

/**
 * Puts the next words after those that are there: `head` is what those become, `text` what is added.
 *
 * A soft hyphen at a line's end goes, and so does a plain one between two small letters: typesetting has put it there.
 */
export function joinWords(
  head: string,
  before: 'nothing' | 'space' | 'line' | 'break',
  text: string,
): { head: string; text: string } {
  if (before === 'nothing') return { head, text };
  if (before === 'line' || before === 'break') {
    const trimmed = head.trimEnd();
    const next = text.trimStart();
    if (trimmed.endsWith('\u00ad')) return { head: trimmed.slice(0, -1), text: next };
    if (/\p{L}[-\u2010]$/u.test(trimmed) && /^\p{L}/u.test(next)) {
      if (AFTER_OPEN_HYPHEN.test(next)) return { head: trimmed, text: ` ${next}` };
      if (/\p{Ll}\p{Ll}[-\u2010]$/u.test(trimmed) && /^\p{Ll}/u.test(next))
        return { head: trimmed.slice(0, -1), text: next };
      return { head: trimmed, text: next };
    }
    return { head: trimmed, text: `${before === 'break' ? '\n' : ' '}${next}` };
  }
  return /\s$/.test(head) || /^\s/.test(text) ? { head, text } : { head, text: ` ${text}` };
}
