import { applyEdits, modify } from 'jsonc-parser';
import { isObject } from '../../format/json.js';
import type { Path } from './json-path.js';
import { isEqual } from './rebase.js';
import { removalOf } from './removal.js';
import type { Workspace } from './workspace.js';

/**
 * Writes the content file: one that was opened keeps every byte that does not say something else now.
 */
export function textOf({ content, opened }: Workspace): string {
  if (!opened) return `${JSON.stringify(content, null, 2)}\n`;
  const eol = /\r\n/.test(opened.text) ? '\r\n' : '\n';
  const indent = /\n([ \t]+)\S/.exec(opened.text)?.[1] ?? '  ';
  const insertSpaces = !indent.startsWith('\t');
  const formattingOptions = { eol, insertSpaces, tabSize: insertSpaces ? indent.length : 1 };
  let text = opened.text;
  // A byte order mark is not JSON, and stays.
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  text = text.slice(mark.length);
  for (const { path, value, isInsertion = false } of changesOf(opened.value, content, [])) {
    const edits =
      value === undefined
        ? removalOf(text, path)
        : modify(text, [...path], value, { formattingOptions, isArrayInsertion: isInsertion });
    text = applyEdits(text, edits);
  }
  return mark + text;
}

interface Change {
  readonly path: Path;
  /** Undefined takes it away. */
  readonly value: unknown;
  readonly isInsertion?: true;
}

/** What leads from one value to another, one after the other, each by the least that says it. */
function* changesOf(before: unknown, after: unknown, path: Path): Generator<Change> {
  if (before === after || isEqual(before, after)) return;
  if (isObject(before) && isObject(after)) {
    for (const key of Object.keys(before))
      if (!(key in after)) yield { path: [...path, key], value: undefined };
    for (const [key, value] of Object.entries(after)) {
      if (key in before) yield* changesOf(before[key], value, [...path, key]);
      else yield { path: [...path, key], value };
    }
  } else if (Array.isArray(before) && Array.isArray(after)) yield* changesOfList(before, after, path);
  else yield { path, value: after };
}

/** Items that stay in their order are kept; others are taken out and put in. */
function* changesOfList(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): Generator<Change> {
  let list = before;
  for (let at = 0; at < after.length; at++) {
    if (at < list.length && isEqual(list[at], after[at])) continue;
    const from = list.findIndex((item, i) => i > at && isEqual(item, after[at]));
    const isNew = from < 0;
    const isGone = at < list.length && !after.slice(at).some((item) => isEqual(item, list[at]));
    if (isNew && isGone) {
      yield* changesOf(list[at], after[at], [...path, at]);
      list = list.with(at, after[at]);
    } else if (isGone) {
      yield { path: [...path, at], value: undefined };
      list = list.toSpliced(at, 1);
      at--;
    } else {
      if (!isNew) {
        yield { path: [...path, from], value: undefined };
        list = list.toSpliced(from, 1);
      }
      yield { path: [...path, at], value: after[at], isInsertion: true };
      list = list.toSpliced(at, 0, after[at]);
    }
  }
  for (let at = list.length - 1; at >= after.length; at--) yield { path: [...path, at], value: undefined };
}
