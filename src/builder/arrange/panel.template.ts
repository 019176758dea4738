import { html, nothing, type TemplateResult } from 'lit';
import { CERTAINTY_WORDS } from '../../import/certainty-words.js';
import { OMISSION_WORDS } from '../../import/omission-words.js';
import { placeInWords } from '../../import/place-words.js';
import { reasonInWords } from '../../import/reason-words.js';
import { runsText } from '../../import/readers/runs.js';
import { filled, type Language, type Wording } from '../language.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';
import { DEEPEST, levelOf } from './level-of.js';
import { canMerge, isBodyText } from './merge-pieces.js';
import { canMove } from './move-piece.js';
import {
  isGuess,
  isPieceEntry,
  type OmissionEntry,
  type PieceEntry,
  type SourceEntry,
} from './source-entries.js';

/** What can be done to a line, by the name that its button carries. */
export type Action =
  | 'agree'
  | 'show'
  | 'merge'
  | 'split'
  | 'up'
  | 'down'
  | 'outdent'
  | 'indent'
  | 'drop'
  | 'take-in'
  | 'split-here'
  | 'cancel'
  | 'close';

interface PanelState {
  readonly language: Language;
  readonly entries: readonly SourceEntry[];
  readonly isSplitting: boolean;
  /** What came of the last try to split. */
  readonly trouble: string;
}

/** Draws why an entry is taken for what it is, and what can be done to it. */
export function panel(entry: SourceEntry, state: PanelState): TemplateResult {
  const { language } = state;
  return html`<div class="panel">
    <p class="why">${why(entry, language)}</p>
    ${
      isPieceEntry(entry) && state.isSplitting && 'runs' in entry.piece
        ? splitter(runsText(entry.piece.runs), state)
        : html`<div class="actions" role="group" aria-label=${WORDS.actions[language]}>
          ${isPieceEntry(entry) ? pieceActions(entry, state) : canTakeIn(entry) ? act('take-in', WORDS.takeIn, language) : nothing}
        </div>`
    }
  </div>`;
}

const canTakeIn = ({ omissions }: OmissionEntry): boolean => omissions.some(({ text }) => text.trim());

function why(entry: SourceEntry, language: Language): string {
  if (!isPieceEntry(entry)) {
    const [first] = entry.omissions;
    const place = filled(WORDS.place, { place: placeInWords(first!.place, language) })[language];
    return `${OMISSION_WORDS[first!.reason].about[language]} ${place}`;
  }
  const { piece, suggestion, isPlaced } = entry;
  const place = filled(WORDS.place, { place: placeInWords(piece.place, language) })[language];
  if (piece.kind === 'note') return `${WORDS.noteAbout[language]} ${place}`;
  const isChosen = suggestion?.reason.code === 'editor';
  const says = [
    ...(isPlaced || suggestion?.kind === 'omitted' ? [] : [WORDS.withoutAbout[language]]),
    ...(isChosen ? [WORDS.chosenAbout[language]] : []),
    ...(!suggestion || isChosen ? [] : [reasonInWords(suggestion.reason, language)]),
    ...(suggestion && isGuess(entry) ? [CERTAINTY_WORDS[suggestion.certainty].meaning[language]] : []),
  ];
  return [...says, place].join(' ');
}

function act(action: Action, words: Wording, language: Language, isOff = false): TemplateResult {
  return html`<button class="plain" type="button" data-action=${action} data-control=${action} ?disabled=${isOff}>
    ${words[language]}
  </button>`;
}

function pieceActions(entry: PieceEntry, { language, entries }: PanelState): TemplateResult {
  const { piece, suggestion, isPlaced, isSettled } = entry;
  const { id } = piece;
  const all = entries.filter(isPieceEntry);
  const pieces = all.map((one) => one.piece);
  const told = new Map(all.flatMap((one) => (one.suggestion ? [[one.piece.id, one.suggestion]] : [])));
  const ordered = { pieces, told };
  const hasMoreGuesses = isGuess(entry) && entries.some((one) => one !== entry && isGuess(one));
  const level = levelOf(piece, suggestion);
  const show = isPlaced ? act('show', WORDS.show, language) : nothing;
  if (piece.kind === 'note') return html`${show}`;
  const isSure = isSettled || suggestion?.certainty === 'certain';
  return html`${
    isSure || !isPlaced
      ? nothing
      : html`<button class="button small" type="button" data-action="agree" data-control="agree">
        ${(hasMoreGuesses ? WORDS.rightNext : WORDS.right)[language]}
      </button>`
  }
  ${show} ${act('up', WORDS.up, language, !canMove(ordered, id, -1))}
  ${act('down', WORDS.down, language, !canMove(ordered, id, 1))}
  ${
    isBodyText(piece)
      ? html`${act('merge', WORDS.merge, language, !canMerge(pieces, id))} ${act('split', WORDS.split, language)}`
      : nothing
  }
  ${
    level === undefined
      ? nothing
      : html`<span class="level" role="group" aria-label=${filled(WORDS.level, { level })[language]}
        >${act('outdent', WORDS.outdent, language, level <= 1)}
        <span aria-hidden="true">${filled(WORDS.level, { level })[language]}</span>
        ${act('indent', WORDS.indent, language, level >= DEEPEST)}</span
      >`
  }
  ${suggestion?.kind === 'omitted' ? nothing : act('drop', WORDS.drop, language)}`;
}

/** A field whose text stays as it is: the editor only puts the caret in it. */
function splitter(text: string, { language, trouble }: PanelState): TemplateResult {
  return html`<div class="splitter">
    <label class="form-label" for="split">${WORDS.splitLabel[language]}</label>
    <textarea class="field" id="split" rows="3" data-control="split-text" .value=${text}></textarea>
    <p class="trouble" role="status">${trouble}</p>
    <p class="actions">
      <button class="button small" type="button" data-action="split-here">${WORDS.splitHere[language]}</button>
      ${act('cancel', WORDS.cancel, language)}
    </p>
  </div>`;
}
