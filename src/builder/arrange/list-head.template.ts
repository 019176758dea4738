import { html, type TemplateResult } from 'lit';
import type { SourceDocument } from '../../import/pieces.js';
import { filled, type Language } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';

interface HeadState {
  readonly language: Language;
  readonly isChoosing: boolean;
  readonly choose: () => void;
}

/** Draws what stands over the list: its name, how it is worked with, and the way to choose several lines. */
export function listHead(
  document: SourceDocument | undefined,
  { language, isChoosing, choose }: HeadState,
): TemplateResult {
  const { pages, pieces = [] } = document ?? {};
  const count = pieces.length;
  const about = pages ? filled(WORDS.sourcePages, { count, pages }) : filled(WORDS.sourceAbout, { count });
  return html`<h2><span id="source">${WORDS.source[language]}</span> <small>${about[language]}</small></h2>
    <div class="tools">
      <details class="help">
        <summary>${WORDS.help[language]}</summary>
        <p>${WORDS.helpKind[language]}</p>
        <ul class="dashes">
          <li>${WORDS.helpWalk[language]}</li>
          <li>${WORDS.helpPanes[language]}</li>
          <li>${WORDS.helpMove[language]}</li>
          <li>${WORDS.helpMerge[language]}</li>
        </ul>
      </details>
      <button class="plain small several" type="button" aria-pressed=${isChoosing} @click=${choose}>
        ${WORDS.several[language]}
      </button>
    </div>`;
}
