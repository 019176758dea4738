import { html, nothing, type TemplateResult } from 'lit';
import { filled, type Language, type Wording } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import type { SourceEntry, Tally } from './source-entries.js';

interface FootState {
  readonly language: Language;
  readonly isHomelessShown: boolean;
  /** Goes to the next of some entries. */
  readonly next: (among: readonly SourceEntry[]) => void;
  readonly homeless: () => void;
  readonly goOn: () => void;
}

/** Draws the line that says how much of the document has a place, and leads to what has not. */
export function footTemplate(tally: Tally, state: FootState): TemplateResult {
  const { language, isHomelessShown, next, homeless, goOn } = state;
  const { placed, total, out, guesses } = tally;
  const count = (one: Wording, many: Wording, of: readonly unknown[]): string =>
    (of.length === 1 ? one : filled(many, { count: of.length }))[language];
  const way = (words: string, press: () => void): TemplateResult =>
    html`<button class="plain" type="button" @click=${press}>${words}</button>`;
  return html`<footer class="room-foot" data-pane>
    <p role="status">
      <b>${filled(WORDS.placed, { placed, total })[language]}</b> ${WORDS.placedRest[language]}
    </p>
    ${out.length ? way(count(WORDS.outOne, WORDS.out, out), () => next(out)) : nothing}
    ${
      guesses.length
        ? way(count(WORDS.guessOne, WORDS.guess, guesses), () => next(guesses))
        : html`<span class="small none">${WORDS.noGuess[language]}</span>`
    }
    ${
      tally.homeless.length
        ? html`<button class="plain" type="button" aria-expanded=${isHomelessShown} @click=${homeless}>
          ${count(WORDS.homelessOne, WORDS.homeless, tally.homeless)}
        </button>`
        : nothing
    }
    <button class="button main" type="button" @click=${goOn}>${WORDS.toWrite[language]}</button>
  </footer>`;
}
