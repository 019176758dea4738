import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { CERTAINTY_WORDS } from '../../import/certainty-words.js';
import { OMISSION_WORDS } from '../../import/omission-words.js';
import { filled, type Language } from '../language.js';
import { wholeDates } from '../shell/whole-dates.js';
import { langOf } from '../shell/lang-of.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { drawKinds } from './kind-select.js';
import { pieceText } from './piece-text.template.js';
import { nameOfEntry } from './short-text.js';
import {
  isGuess,
  isOut,
  isPieceEntry,
  type OmissionEntry,
  type PieceEntry,
  type SourceEntry,
} from './source-entries.js';

/** How a line of the list stands. */
export interface RowState {
  readonly language: Language;
  /** BCP 47 tag of the document's own words, where it tells. */
  readonly documentLanguage: string | undefined;
  /** Whether its reasons and actions are shown. */
  readonly isOpen: boolean;
  readonly isChoosing: boolean;
  readonly isChosen: boolean;
  /** Reasons and actions of the line that is open. */
  readonly panel: TemplateResult | typeof nothing;
}

/** Draws a line of the list: what kind, the words, how sure. */
export function row(entry: SourceEntry, state: RowState): TemplateResult {
  const { language, isOpen, isChoosing, isChosen, panel } = state;
  const text = nameOfEntry(entry, language);
  const classes = `piece${isOut(entry) ? ' out' : ''}${isOpen ? ' open' : ''}`;
  return html`<li class=${classes} data-key=${entry.key}>
    ${
      isChoosing && isPieceEntry(entry) && entry.piece.kind !== 'note'
        ? html`<input
          class="pick"
          type="checkbox"
          data-control="pick"
          .checked=${isChosen}
          aria-label=${filled(WORDS.choose, { text })[language]}
        />`
        : nothing
    }
    ${isPieceEntry(entry) ? pieceCells(entry, text, state) : omissionCells(entry, text, state)}
    <button
      class="sure ${isGuess(entry) ? 'guess' : ''}"
      type="button"
      data-control="more"
      aria-expanded=${isOpen}
      aria-label="${sureness(entry, language)}. ${filled(WORDS.more, { text })[language]}"
    >
      ${sureness(entry, language)}
    </button>
    ${panel}
  </li>`;
}

function pieceCells(entry: PieceEntry, text: string, state: RowState): TemplateResult {
  const { piece, suggestion } = entry;
  const { language, documentLanguage } = state;
  const said = html`${left(entry, language)}
    <div
      class="said"
      lang=${langOf(piece.language ?? documentLanguage, language)}
      dir=${piece.direction ?? nothing}
    >
      ${pieceText(piece, isOut(entry), language)}
    </div>`;
  if (piece.kind === 'note') return html`<span class="fixed">${WORDS.note[language]}</span>${said}`;
  const kind = suggestion?.kind ?? (piece.kind === 'heading' ? 'heading' : 'text');
  const draw = (select?: Element): void => {
    if (select) drawKinds(select as HTMLSelectElement, { kind, language, piece });
  };
  return html`<select
      data-control="kind"
      aria-label=${filled(WORDS.kind, { text })[language]}
      ${ref(draw)}
    ></select>
    ${said}`;
}

function omissionCells(
  entry: OmissionEntry,
  text: string,
  { language, documentLanguage }: RowState,
): TemplateResult {
  const { omissions } = entry;
  const canTake = omissions.some((one) => one.text.trim());
  const draw = (select?: Element): void => {
    if (select) drawKinds(select as HTMLSelectElement, { kind: 'omitted', language });
  };
  const label = filled(WORDS.kind, { text })[language];
  const out = OMISSION_WORDS[omissions[0]!.reason].name[language];
  return html`${
    canTake
      ? html`<select data-control="kind" aria-label=${label} ${ref(draw)}></select>`
      : html`<span class="fixed">${WORDS.left[language].replace(/:\s*$/, '')}</span>`
  }
    <div class="said">
      ${left(entry, language)}
      ${omissions
        .slice(0, omissions.length > 3 ? 2 : 3)
        .map(
          (one) =>
            html`<p class="words" lang=${one.text.trim() ? langOf(documentLanguage, language) : nothing}>${one.text.trim() ? wholeDates(one.text.trim()) : html`<span class="bare">${out}</span>`}</p>`,
        )}
      ${
        omissions.length > 3
          ? html`<p class="muted small">${filled(WORDS.moreRows, { count: omissions.length - 2 })[language]}</p>`
          : nothing
      }
    </div>`;
}

/** What the line through the words says, for those who don't see it. */
const left = (entry: SourceEntry, language: Language): TemplateResult | typeof nothing =>
  isOut(entry) ? html`<span class="vh">${WORDS.left[language]}</span>` : nothing;

/** How sure it is what an entry is, in a word or two. */
export function sureness(entry: SourceEntry, language: Language): string {
  if (!isPieceEntry(entry)) {
    const name = OMISSION_WORDS[entry.omissions[0]!.reason].name[language];
    return name.charAt(0).toLowerCase() + name.slice(1);
  }
  const { suggestion, isSettled, isPlaced, piece } = entry;
  if (suggestion?.reason.code === 'editor') return WORDS.chosen[language];
  if (!isPlaced && suggestion?.kind !== 'omitted') return WORDS.without[language];
  if (isSettled) return WORDS.agreed[language];
  if (!suggestion) return (piece.kind === 'note' ? WORDS.goesAlong : WORDS.without)[language];
  return CERTAINTY_WORDS[suggestion.certainty].word[language];
}
