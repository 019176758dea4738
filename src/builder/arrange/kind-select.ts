import { html, render, type TemplateResult } from 'lit';
import type { Piece } from '../../import/pieces.js';
import type { PieceKind } from '../../import/suggestion.js';
import type { Language } from '../language.js';
import { groupsFor, kindLabel } from './kind-choices.js';

const full = new WeakSet<Element>();

interface Shown {
  readonly kind: PieceKind;
  readonly language: Language;
  readonly piece?: Piece | undefined;
}
const shown = new WeakMap<Element, Shown>();

/**
 * Draws a piece's field of kinds: the chosen one alone, until somebody comes to it. A long document has thousands of
 * fields, with thirty choices in each.
 */
export function drawKinds(select: HTMLSelectElement, state: Shown): void {
  shown.set(select, state);
  draw(select);
}

/** Fills a field with all kinds, when somebody comes to it. */
export function fillKinds(select: HTMLSelectElement): void {
  if (full.has(select)) return;
  full.add(select);
  draw(select);
}

function draw(select: HTMLSelectElement): void {
  const state = shown.get(select);
  if (!state) return;
  render(full.has(select) ? allKinds(state) : option(state.kind, state), select);
  select.value = state.kind;
}

/** All kinds, under the names of their groups. */
export function allKinds(state: Pick<Shown, 'language' | 'piece'>): TemplateResult[] {
  return groupsFor(state.piece).map(
    ({ name, kinds }) =>
      html`<optgroup label=${name[state.language]}>${kinds.map((kind) => option(kind, state))}</optgroup>`,
  );
}

const option = (kind: PieceKind, { language, piece }: Pick<Shown, 'language' | 'piece'>): TemplateResult =>
  html`<option value=${kind}>${kindLabel(kind, language, piece)}</option>`;
