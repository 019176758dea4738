/** A fact, with the words of the source that told it and those round them. */
export interface Told<Value> {
  readonly value: Value;
  /** The stretch of the source that tells it, as written. */
  readonly words: string;
  /** The text without that stretch, and without the marks and brackets that stood round it; often empty. */
  readonly rest: string;
}

/** A fact told by a stretch of a text, from one place in it to another. */
export function told<Value>(value: Value, text: string, from: number, to: number): Told<Value> {
  return {
    value,
    words: text.slice(from, to).trim(),
    rest: joined(text.slice(0, from), text.slice(to)),
  };
}

/** What is left on each side of a stretch, as one text. */
function joined(before: string, after: string): string {
  const open = before.replace(/[\s(,;:–—-]+$/u, '');
  const close = after.replace(/^[\s),.;:–—-]+/u, '');
  return [open, close].filter((side) => /[\p{L}\p{N}]/u.test(side)).join(' ');
}
