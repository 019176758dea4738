/** A row of fields, and the line of the file that it begins on. */
export interface Row {
  readonly fields: readonly string[];
  readonly line: number;
  /** Whether something stands between a closing mark and the separator: a sign that it is not the separator. */
  readonly torn: boolean;
}

/**
 * Splits CSV text into rows of fields, one after the other.
 *
 * A field in quotation marks may hold separators, line ends and doubled marks. A mark inside a field that does not begin
 * with one is a mark, and one that is never closed is one too: else it would swallow the rest of the file.
 */
export function* splitRows(text: string, separator: string, firstLine = 1): Generator<Row> {
  let line = firstLine;
  let from = line;
  let fields: string[] = [];
  let torn = false;
  let at = 0;
  // Where a mark was found not to be closed, none after it is.
  let lastMark = text.lastIndexOf('"');
  while (at < text.length || fields.length) {
    let end: number;
    if (text[at] === '"' && at < lastMark) {
      const { field, after } = quoted(text, at);
      if (after === undefined) {
        lastMark = at;
        continue;
      }
      end = fieldEnd(text, after, separator);
      torn ||= end > after;
      fields.push(field + text.slice(after, end));
      line += lineEnds(text, at, after);
    } else {
      end = fieldEnd(text, at, separator);
      fields.push(text.slice(at, end));
    }
    at = end + 1;
    if (text[end] === separator && end < text.length) continue;
    yield { fields, line: from, torn };
    fields = [];
    torn = false;
    if (text[end] === '\r' && text[at] === '\n') at++;
    from = ++line;
  }
}

/** Where a field that begins at a place ends: at a separator, a line end, or the end of the text. */
function fieldEnd(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}

function quoted(text: string, from: number): { field: string; after?: number } {
  const parts: string[] = [];
  for (let at = from + 1; ;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { field: '' };
    parts.push(text.slice(at, mark));
    if (text[mark + 1] !== '"') return { field: parts.join('"'), after: mark + 1 };
    at = mark + 2;
  }
}

function lineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
