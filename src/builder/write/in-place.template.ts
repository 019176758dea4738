import { html, nothing } from 'lit';
import { type Language, put } from '../language.js';
import { valueAt } from '../model/json-path.js';
import { fieldOfPath, placeInList } from './field-of-path.js';
import './in-place.element.js';
import type { InPlaceAct } from './in-place.element.js';
import { listMarkOf } from './text-edits.js';
import type { TextPlace } from './text-places.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

interface Told {
  readonly write: (words: string) => void;
  readonly act: (act: InPlaceAct) => void;
}

/** The control over a text of the page, with the tools that such a text has. */
export function inPlaceTemplate(place: TextPlace, content: object, language: Language, told: Told): unknown {
  const text = valueAt(content, place.path);
  const field = fieldOfPath(content, place.path);
  if (typeof text !== 'string' || !field) return nothing;
  const { form } = field.schema.item ?? field.schema;
  const isInList = placeInList(field, place.path) !== undefined;
  return html`<samsyn-builder-in-place
    .language=${language}
    .text=${text.slice(place.start, place.end)}
    .label=${put(WORDS.textOf, { label: field.label })[language]}
    .isItem=${isInList || listMarkOf(content, place) !== undefined}
    .isMovable=${isInList}
    .isMarked=${form === 'prose' || form === 'line'}
    @samsyn-write=${({ detail }: CustomEvent<string>) => told.write(detail)}
    @samsyn-act=${({ detail }: CustomEvent<InPlaceAct>) => told.act(detail)}
  ></samsyn-builder-in-place>`;
}
