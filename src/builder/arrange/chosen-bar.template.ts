import { html, type TemplateResult } from 'lit';
import type { PieceKind } from '../../import/suggestion.js';
import { filled, type Language } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { allKinds } from './kind-select.js';

interface BarState {
  readonly language: Language;
  readonly count: number;
  readonly canMerge: boolean;
  readonly give: (kind: PieceKind) => void;
  readonly merge: () => void;
  readonly end: () => void;
}

/** Draws what can be done to all that is ticked. */
export function chosenBar({ language, count, canMerge, give, merge, end }: BarState): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    give(new FormData(event.target as HTMLFormElement).get('kind') as PieceKind);
  };
  return html`<form class="bar" aria-label=${WORDS.several[language]} @submit=${submit}>
    <p class="help">${WORDS.severalHelp[language]}</p>
    <b role="status">${filled(WORDS.severalCount, { count })[language]}</b>
    <label class="vh" for="all-kinds">${WORDS.severalChoose[language]}</label>
    <select class="field" id="all-kinds" name="kind">
      ${allKinds({ language })}
    </select>
    <button class="button" ?disabled=${!count}>${WORDS.severalKind[language]}</button>
    <button class="button" type="button" ?disabled=${!canMerge} @click=${merge}>
      ${WORDS.severalMerge[language]}
    </button>
    <button class="plain" type="button" @click=${end}>${WORDS.severalDone[language]}</button>
  </form>`;
}
