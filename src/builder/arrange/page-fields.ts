import { isObject, pointTo } from '../../format/json.js';
import { oncePer } from '../../format/once-per.js';
import { lettersOfMarkdown } from './page-letters.js';

/** A text of the content. */
export interface Field {
  readonly pointer: string;
  readonly letters: string;
  /** Id of the nearest entry around that has one. */
  readonly owner: string | undefined;
}

/** What the content has that can be found on its page. */
export interface Fields {
  readonly texts: readonly Field[];
  /** JSON Pointers of the entries, by their ids. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Finds all texts and entries of a content; it is gone through once. */
export const fieldsOf = oncePer((content: object): Fields => {
  const texts: Field[] = [];
  const entries = new Map<string, string>();
  const walk = (value: unknown, pointer: string, owner: string | undefined): void => {
    if (typeof value === 'string' || typeof value === 'number') {
      const letters = lettersOfMarkdown(String(value));
      if (letters) texts.push({ pointer, letters, owner });
    } else if (Array.isArray(value)) value.forEach((one, i) => walk(one, pointTo(pointer, i), owner));
    else if (isObject(value)) {
      const id = typeof value['id'] === 'string' ? value['id'] : undefined;
      if (id !== undefined) entries.set(id, pointer);
      for (const [key, inner] of Object.entries(value))
        if (key !== 'id') walk(inner, pointTo(pointer, key), id ?? owner);
    }
  };
  walk(content, '', undefined);
  return { texts, entries };
});
