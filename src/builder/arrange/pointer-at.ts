import { fieldsOf, type Field } from './page-fields.js';
import { parentOf } from '../shell/shadow-tree.js';
import { shownLetters } from './page-letters.js';

/** Letters that are too few to know a longer text by. */
const FEW = 3;

/**
 * Finds which text of the content an element of its page shows, or which entry.
 *
 * @returns A JSON Pointer; undefined where the page says something of its own there.
 */
export function pointerAt(element: Element, content: object): string | undefined {
  const { texts, entries } = fieldsOf(content);
  const longest = Math.max(0, ...texts.map(({ letters }) => letters.length));
  const around: Element[] = [];
  let anchor: Element | undefined = element;
  while (anchor && !entries.has(anchor.id)) {
    around.push(anchor);
    anchor = parentOf(anchor);
  }
  if (anchor) around.push(anchor);
  const own = texts.filter(({ owner }) => owner === anchor?.id);
  for (const one of around) {
    const letters = shownLetters(one);
    if (letters.length > longest * 2) break;
    const found = fieldWith(own, letters) ?? texts.find((field) => field.letters === letters);
    if (found) return found.pointer;
  }
  return anchor && entries.get(anchor.id);
}

const fieldWith = (fields: readonly Field[], letters: string): Field | undefined =>
  fields.find((field) => field.letters === letters) ??
  (letters.length < FEW ? undefined : fields.find((field) => field.letters.includes(letters)));
