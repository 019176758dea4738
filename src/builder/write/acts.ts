import type { Field } from '../form/fields.js';
import { type Language, type Wording, put } from '../language.js';
import type { Path } from '../model/json-path.js';
import { placeInList } from './field-of-path.js';
import type { InPlaceAct } from './in-place.element.js';
import { listMarkOf, withListItemAfter, withoutText, withTextAfter, withTextUp } from './text-edits.js';
import type { TextPlace } from './text-places.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What has been done with a text as a whole. */
export interface Acted {
  readonly name: Wording;
  readonly content: unknown;
  /** The text to go on writing in. */
  readonly path?: Path;
  /** Where in that text its paragraph begins, if not at the beginning. */
  readonly start?: number;
  /** Whether its words are there to be written over. */
  readonly isNew?: true;
}

/** Does something with a text of the page; undefined where there is nothing to do. */
export function acted(
  act: InPlaceAct,
  content: object,
  field: Field,
  place: TextPlace,
  language: Language,
): Acted | undefined {
  const { label } = field;
  if (act === 'remove')
    return { name: put(WORDS.removedText, { label }), content: withoutText(content, field, place) };
  const mark = listMarkOf(content, place);
  if (act === 'add' && mark !== undefined)
    return {
      name: put(WORDS.addedItem, { label }),
      ...withListItemAfter(content, place, mark, WORDS.newItem[language]),
      path: place.path,
      isNew: true,
    };
  const at = placeInList(field, place.path);
  if (at === undefined) return undefined;
  if (act === 'up' && at > 0)
    return {
      name: put(WORDS.movedItem, { label }),
      content: withTextUp(content, field, at),
      path: place.path.with(field.path.length, at - 1),
    };
  if (act === 'add')
    return {
      name: put(WORDS.addedItem, { label }),
      content: withTextAfter(content, field, at, WORDS.newItem[language]),
      path: [...field.path, at + 1],
      isNew: true,
    };
  return undefined;
}
