import { html, nothing, type TemplateResult } from 'lit';
import { placeInWords } from '../../import/place-words.js';
import type { LeftOver } from '../../import/suggestion.js';
import type { Language } from '../language.js';
import { langOf } from '../shell/lang-of.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { levelOf } from './level-of.js';
import { isPieceEntry, type PieceEntry, type SourceEntry } from './source-entries.js';

interface HomelessState {
  readonly language: Language;
  /** BCP 47 tag of the document's own words. */
  readonly documentLanguage: string;
  readonly goTo: (key: string) => void;
  readonly asText: (key: string) => void;
  readonly close: () => void;
}

/** Draws the words that nobody knew a place for, with ways to give them one. */
export function homelessTemplate(
  homeless: readonly LeftOver[],
  entries: readonly SourceEntry[],
  { language, documentLanguage, goTo, asText, close }: HomelessState,
): TemplateResult {
  const pieces = entries.filter(isPieceEntry);
  const way = (words: string, press: () => void): TemplateResult =>
    html`<button class="plain" type="button" @click=${press}>${words}</button>`;
  return html`<section class="homeless" data-pane aria-labelledby="homeless">
    <h2 id="homeless" tabindex="-1">${WORDS.homelessTitle[language]} ${way(WORDS.close[language], close)}</h2>
    <p class="help">${WORDS.homelessAbout[language]}</p>
    <ul role="list">
      ${homeless.map(({ text, place }) => {
        const piece = pieces.find((one) => one.piece.place.block === place.block);
        return html`<li>
          <p><span lang=${langOf(documentLanguage, language)}>${text}</span> <span class="muted small">${placeInWords(place, language)}</span></p>
          ${
            piece
              ? html`<p class="ways small">
                ${way(WORDS.goToPiece[language], () => goTo(piece.key))}
                ${canBeText(piece) ? way(WORDS.asText[language], () => asText(piece.key)) : nothing}
              </p>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** A title or a heading that is said in part is not made text for the rest of it. */
const canBeText = ({ piece, suggestion }: PieceEntry): boolean =>
  piece.kind !== 'note' &&
  suggestion !== undefined &&
  suggestion.kind !== 'text' &&
  suggestion.kind !== 'title' &&
  levelOf(piece, suggestion) === undefined;
