import { withField, type Field } from '../form/fields.js';
import { valueAt, withItem, withMoved, withoutItem } from '../model/json-path.js';
import { placeInList } from './field-of-path.js';
import type { TextPlace } from './text-places.js';

/** Puts words in the place of a text, or of a paragraph of one. */
export function withWords(content: unknown, { path, start, end }: TextPlace, words: string): unknown {
  const text = valueAt(content, path);
  if (typeof text !== 'string') return content;
  return withField(content, path, text.slice(0, start) + words + text.slice(end));
}

/** Puts a new text after one in a list. */
export const withTextAfter = (content: unknown, field: Field, at: number, text: string): unknown =>
  withItem(content, field.path, at + 1, text);

const LIST_MARK = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|\d+[.)])[ \t]+$/;

/** The mark of a Markdown list that a paragraph stands behind, with what it is indented by; undefined for no item. */
export function listMarkOf(content: unknown, { path, start }: TextPlace): string | undefined {
  const text = valueAt(content, path);
  if (typeof text !== 'string') return undefined;
  const mark = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return start > 0 && LIST_MARK.test(mark) ? mark : undefined;
}

/** Puts a new item after one in a Markdown list, and tells where it stands. */
export function withListItemAfter(
  content: unknown,
  place: TextPlace,
  mark: string,
  words: string,
): { readonly content: unknown; readonly start: number } {
  const next = mark.replace(/\d+/, (number) => String(Number(number) + 1));
  const at = { ...place, start: place.end };
  return {
    content: withWords(content, at, `\n${next}${words}`),
    start: place.end + 1 + next.length,
  };
}

/** Moves a text of a list up one place. */
export const withTextUp = (content: unknown, field: Field, at: number): unknown =>
  at > 0 ? withMoved(content, field.path, at, at - 1) : content;

/** Takes a text away: an item of a list, a paragraph with the space around it, or the whole field. */
export function withoutText(content: unknown, field: Field, place: TextPlace): unknown {
  const at = placeInList(field, place.path);
  const text = valueAt(content, place.path);
  if (typeof text !== 'string') return content;
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const rest = text.slice(0, lineStart) + text.slice(place.end).replace(/^\s*\n/, '');
  if (rest.trim()) return withField(content, place.path, rest.trim());
  return at === undefined ? withField(content, field.path, undefined) : withoutItem(content, field.path, at);
}
