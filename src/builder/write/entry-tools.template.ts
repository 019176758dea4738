import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Wording } from '../language.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What can be done with the chosen entry as a whole. */
interface EntryTools {
  readonly language: Language;
  /** Whether it is one of a list. */
  readonly isEntry: boolean;
  readonly canGo: (by: -1 | 1) => boolean;
  readonly write: () => void;
  readonly shift: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** Buttons above the form: write on the page, move, take away. */
export function entryToolsTemplate({ language, isEntry, ...tools }: EntryTools): TemplateResult {
  const button = (wording: Wording, act: () => void, isOff = false): TemplateResult =>
    html`<button class="plain" type="button" ?disabled=${isOff} @click=${act}>${wording[language]}</button>`;
  return html`<span class="entry-tools">
    ${button(WORDS.onPage, tools.write)}
    ${
      isEntry
        ? html`${button(WORDS.up, () => tools.shift(-1), !tools.canGo(-1))}
          ${button(WORDS.down, () => tools.shift(1), !tools.canGo(1))} ${button(WORDS.remove, tools.remove)}`
        : nothing
    }
  </span>`;
}
