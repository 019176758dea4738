import { F as Failure } from './import-parts.js';
import { d as decodeText } from './decode-text.js';
import './choices.js';
import './entries.js';
import './own-keys.js';
import './address.js';
import './limits.js';
import './json.js';
import './goal-paths.js';
import './problem-of.js';
import './spot.js';
import './did-you-mean.js';
import './read-content.js';
import './walk.js';

function* splitRows(text, separator, firstLine = 1) {
  let line = firstLine;
  let from = line;
  let fields = [];
  let torn = false;
  let at = 0;
  let lastMark = text.lastIndexOf('"');
  while (at < text.length || fields.length) {
    let end;
    if (text[at] === '"' && at < lastMark) {
      const { field, after } = quoted(text, at);
      if (after === void 0) {
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
    if (text[end] === "\r" && text[at] === "\n") at++;
    from = ++line;
  }
}
function fieldEnd(text, from, separator) {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === separator || letter === "\n" || letter === "\r") return at;
  }
  return text.length;
}
function quoted(text, from) {
  const parts = [];
  for (let at = from + 1; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return { field: "" };
    parts.push(text.slice(at, mark));
    if (text[mark + 1] !== '"') return { field: parts.join('"'), after: mark + 1 };
    at = mark + 2;
  }
}
function lineEnds(text, from, to) {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

const CANDIDATES = [";", "	", ",", "|"];
const ROWS = 50;
function separatorOf(source) {
  const [said, separator] = /^sep=(.)\r?\n/i.exec(source) ?? [];
  if (said && CANDIDATES.some((candidate) => candidate === separator))
    return { separator, text: source.slice(said.length), line: 2 };
  const start = source.slice(0, 64e3);
  let best = { separator: ";", score: 0 };
  for (const candidate of CANDIDATES) {
    const score = evenness(start, candidate);
    if (score > best.score * 1.2) best = { separator: candidate, score };
  }
  return { separator: best.separator, text: source, line: 1 };
}
function evenness(text, separator) {
  const counts = /* @__PURE__ */ new Map();
  let rows = 0;
  let whole = 0;
  for (const { fields: fields2, torn } of splitRows(text, separator)) {
    if (!fields2.some(Boolean)) continue;
    counts.set(fields2.length, (counts.get(fields2.length) ?? 0) + 1);
    if (!torn) whole++;
    if (++rows === ROWS) break;
  }
  const [fields = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return fields > 1 ? count * whole / rows ** 2 : 0;
}

const FIELDS = 1e6;
function readCsv(bytes, options = {}) {
  const { separator, text, line } = separatorOf(decodeText(bytes));
  const rows = [];
  let fields = 0;
  for (const row of splitRows(text, separator, line)) {
    fields += row.fields.length;
    if (fields > FIELDS) throw new Failure("too-large", { limit: "fields", allowed: FIELDS });
    if (row.fields.some((field) => field.trim())) rows.push(row);
  }
  options.progress?.(1);
  return { format: "csv", pieces: rows.length ? [tableOf(rows)] : [], omissions: [] };
}
function tableOf(rows) {
  const columns = rows.reduce(
    (most, { fields }) => Math.max(
      most,
      fields.findLastIndex((field) => field.trim())
    ),
    0
  );
  return {
    kind: "table",
    id: "p1",
    place: { block: 1, line: rows[0].line },
    rows: rows.map(
      ({ fields, line }, row) => fields.slice(0, columns + 1).map((field, column) => cellOf(field.trim(), row, column, line))
    ),
    headRows: 0,
    columns: columns + 1
  };
}
const cellOf = (text, row, column, line) => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  pieces: text ? [
    {
      kind: "paragraph",
      id: `p1.${row + 1}.${column + 1}.1`,
      place: { block: 1, line },
      runs: [{ text }]
    }
  ] : []
});

export { readCsv };
//# sourceMappingURL=read-csv.js.map
