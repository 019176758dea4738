import { html, nothing, type TemplateResult } from 'lit';
import { textOfPiece } from '../../import/compose/plain.js';
import type { Piece, Run, TablePiece } from '../../import/pieces.js';
import { filled, type Language } from '../language.js';
import { wholeDates } from '../shell/whole-dates.js';
import { ARRANGE_WORDS as WORDS } from './arrange.words.js';

/** Rows of a table that the list shows. */
const ROWS = 6;

/** Draws a piece as it stands in the document. */
export function pieceText(piece: Piece, isOut: boolean, language: Language): TemplateResult {
  switch (piece.kind) {
    case 'heading':
      return isOut
        ? html`<p class="words">${numbered(piece.number)}${runs(piece.runs)}</p>`
        : html`<h3 class="words l${Math.min(piece.level, 4)}">${numbered(piece.number)}${runs(piece.runs)}</h3>`;
    case 'item':
      return html`<p class="words item l${Math.min(piece.level, 4)}">
        ${piece.continues ? nothing : html`<span class="mark">${piece.number ?? '–'}</span>`}<span
          >${runs(piece.runs)}</span
        >
      </p>`;
    case 'table':
      return table(piece, language);
    case 'figure':
      return html`<p class="words figure">${textOfPiece(piece) || WORDS.figureBare[language]}</p>`;
    case 'note':
      return html`<p class="words note">${runs(piece.runs)}</p>`;
    case 'paragraph':
      return html`<p class="words">${numbered(piece.number)}${runs(piece.runs)}</p>`;
  }
}

const numbered = (number: string | undefined): string => (number === undefined ? '' : `${number} `);

const runs = (all: readonly Run[]): readonly unknown[] =>
  all.map(({ text, bold, italic, note, raised }) => {
    if (note !== undefined || raised) return html`<sup>${text}</sup>`;
    const words = wholeDates(text);
    if (bold) return html`<b>${words}</b>`;
    return italic ? html`<i>${words}</i>` : words;
  });

function table({ caption, rows, headRows }: TablePiece, language: Language): TemplateResult {
  const more = rows.length - ROWS;
  return html`<div class="words">
    ${caption === undefined ? nothing : html`<p class="caption">${wholeDates(caption)}</p>`}
    <div class="table" tabindex="0" role="group" aria-label=${WORDS.table[language]}>
      <table>
        ${rows.slice(0, more > 1 ? ROWS : rows.length).map(
          (row, at) =>
            html`<tr>
              ${row.map(({ columnSpan, rowSpan, pieces, head }) => {
                const text = wholeDates(pieces.map(textOfPiece).join(' '));
                return at < headRows || head === 'column'
                  ? html`<th colspan=${columnSpan} rowspan=${rowSpan}>${text}</th>`
                  : html`<td colspan=${columnSpan} rowspan=${rowSpan}>${text}</td>`;
              })}
            </tr>`,
        )}
      </table>
    </div>
    ${more > 1 ? html`<p class="muted small">${filled(WORDS.moreRows, { count: more })[language]}</p>` : nothing}
  </div>`;
}
