import { html, type TemplateResult } from 'lit';
import { MODES, type Mode } from '../../theme/names.js';
import type { Wording } from '../language.js';
import { WIDTHS, type Width } from './preview.element.js';
import type { PublishView } from './publish-view.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';

type Say = PublishView['say'];

/** Draws the room where there is no document, with the way to where one is fetched. */
export const nothingTemplate = (say: Say, toGather: () => void): TemplateResult =>
  html`<div class="samsyn nothing">
    <h2>${say(WORDS.none)}</h2>
    <p>${say(WORDS.noneHelp)}</p>
    <button class="button main" type="button" @click=${toGather}>${say(WORDS.toGather)}</button>
  </div>`;

/** Draws a few choices in a row. */
const segTemplate = <T extends string>(
  say: Say,
  legend: Wording,
  words: Readonly<Record<T, Wording>>,
  values: readonly T[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult =>
  html`<fieldset>
    <legend class="vh">${say(legend)}</legend>
    <div class="seg">
      ${values.map(
        (value) =>
          html`<label
            ><input
              type="radio"
              name=${values.join('-')}
              .checked=${value === chosen}
              @change=${() => choose(value)}
            /><span>${say(words[value])}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** Draws the choices of how the preview is seen, which are no part of what is published. */
export const barTemplate = (
  say: Say,
  width: Width,
  mode: Mode,
  choose: (change: { readonly width: Width } | { readonly mode: Mode }) => void,
): TemplateResult =>
  html`<div class="bar">
    ${segTemplate(say, WORDS.width, WORDS.widths, Object.keys(WIDTHS) as Width[], width, (one) =>
      choose({ width: one }),
    )}
    ${segTemplate(say, WORDS.scheme, WORDS.schemes, MODES, mode, (one) => choose({ mode: one }))}
  </div>`;
