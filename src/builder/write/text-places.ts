import { entries } from '../../format/entries.js';
import { isObject } from '../../format/json.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { oncePer } from '../../format/once-per.js';
import { plainText } from '../form/plain-text.js';
import type { Path } from '../model/json-path.js';

/** A text of the content, or a paragraph or list item of one. */
export interface TextPlace {
  readonly path: Path;
  /** Where it begins and ends in the string at the path: its marks of a list or heading stand before. */
  readonly start: number;
  readonly end: number;
}

/** Texts by the letters and digits that a reader meets in them. */
export type TextIndex = ReadonlyMap<string, readonly TextPlace[]>;

const TEXTS = new Set(['text', 'prose', 'line']);
/** Marks that a line of Markdown begins with. */
const MARK = /^[ \t]*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)+/;

/** The letters and digits of a text: what stays the same however it is set. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Gives all texts of a content file by their letters; the same content is gone through once. */
export const textIndex = oncePer((content: object): TextIndex => {
  const index = new Map<string, TextPlace[]>();
  const take = (path: Path, text: string): void => {
    const blocks = blocksOf(text);
    const whole = { start: 0, end: text.length };
    for (const { start, end } of blocks.length === 1 ? blocks : [whole, ...blocks]) {
      const letters = lettersOf(plainText(text.slice(start, end)));
      if (!letters) continue;
      const places = index.get(letters);
      if (places) places.push({ path, start, end });
      else index.set(letters, [{ path, start, end }]);
    }
  };
  textsOfEntry('content', content, [], take);
  return index;
});

type Take = (path: Path, text: string) => void;

function textsOfEntry(entry: string, value: unknown, path: Path, take: Take): void {
  const schema = entries.get(entry);
  if (!schema || !isObject(value)) return;
  for (const [key, inner] of schema.keys) textsOfValue(inner, value[key], [...path, key], take);
}

function textsOfValue(schema: ValueSchema, value: unknown, path: Path, take: Take): void {
  if (Array.isArray(value)) {
    if (schema.item)
      for (const [at, item] of value.entries()) textsOfValue(schema.item, item, [...path, at], take);
  } else if (TEXTS.has(schema.form)) {
    if (typeof value === 'string') take(path, value);
    else if (isObject(value))
      for (const [language, said] of Object.entries(value))
        if (typeof said === 'string') take([...path, language], said);
  } else {
    const entry = schema.entry ?? schema.object?.entry;
    if (entry && isObject(value)) textsOfEntry(entry, value, path, take);
    // An actor in words.
    else if (schema.form === '@actors' && typeof value === 'string' && /[\s\p{Lu}]/u.test(value))
      take(path, value);
  }
}

/** The paragraphs, headings and list items of a Markdown text, without the marks that they begin with. */
export function blocksOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line)?.[0].length ?? 0;
    const bare = line.trimEnd();
    if (!bare.trim()) isOpen = false;
    else if (isOpen && !mark) blocks.at(-1)!.end = at + bare.length;
    else {
      const start = at + (mark || line.length - line.trimStart().length);
      blocks.push({ start, end: Math.max(start, at + bare.length) });
      isOpen = !/^\s*#/.test(line);
    }
    at += line.length + 1;
  }
  return blocks;
}
