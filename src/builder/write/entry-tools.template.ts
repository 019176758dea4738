import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Wording } from '../language.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What can be done with the chosen entry as a whole. */
interface EntryTools {
  readonly language: Language;
  /** What the entry is called, for who hears the buttons alone. */
  readonly name: string;
  /** Whether it is one of a list. */
  readonly isEntry: boolean;
  readonly canGo: (by: -1 | 1) => boolean;
  readonly write: () => void;
  readonly shift: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** Buttons above the form: write on the page, move, take away. */
export function entryToolsTemplate({ language, name, isEntry, ...tools }: EntryTools): TemplateResult {
  const button = (wording: Wording, act: () => void, isOff = false): TemplateResult =>
    // Not disabled, which would take the focus from who has just moved the entry to the end.
    html`<button
      class="plain"
      type="button"
      aria-disabled=${isOff ? 'true' : nothing}
      aria-label=${name ? `${wording[language]}: ${name}` : nothing}
      @click=${isOff ? nothing : act}
    >
      ${wording[language]}
    </button>`;
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
