import { html, nothing, type TemplateResult } from 'lit';
import type { Run } from '../../import/pieces.js';
import type { OutcomeView } from './outcome.view.js';
import type { ReportWords } from './report-words.js';
import type { RowView, SuggestionView } from './rows.view.js';
import type { CellView, SourcePieceView } from './source-piece.view.js';

/** A piece as it stands in the source, and beside it what it was taken for. */
export const rowTemplate = ({ id, place, piece, suggestions }: RowView, words: ReportWords): TemplateResult =>
  html`<li id=${id} class="row">
    <div class="source">
      <p class="place">${place}</p>
      ${pieceTemplate(piece, words)}
    </div>
    <div class="outcome">
      ${
        suggestions.length
          ? suggestions.map((suggestion) => suggestionTemplate(suggestion, words))
          : html`<p class="reason">${words.hasNoSuggestion}</p>`
      }
    </div>
  </li>`;

function pieceTemplate(piece: SourcePieceView, words: ReportWords): TemplateResult {
  switch (piece.kind) {
    case 'figure':
      return html`<p class="paragraph"><span class="picture">${words.figure}</span> ${piece.text}</p>`;
    case 'table':
      return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.source}>
        <table>
          ${piece.caption === undefined ? nothing : html`<caption>${piece.caption}</caption>`}
          <tbody>
            ${piece.rows.map((row) => html`<tr>${row.map(cellTemplate)}</tr>`)}
          </tbody>
        </table>
      </div>`;
    case 'text':
      return html`<p class=${piece.look}>${piece.number === undefined ? nothing : html`<span class="number">${piece.number}</span> `}<span class="words">${piece.runs.map(runTemplate)}</span></p>`;
  }
}

const cellTemplate = ({ text, isHead, columnSpan, rowSpan }: CellView): TemplateResult => {
  const columns = columnSpan > 1 ? columnSpan : nothing;
  const rows = rowSpan > 1 ? rowSpan : nothing;
  return isHead
    ? html`<th colspan=${columns} rowspan=${rows}>${text}</th>`
    : html`<td colspan=${columns} rowspan=${rows}>${text}</td>`;
};

const runTemplate = ({ text, bold, italic, struck }: Run): unknown => {
  const plain = struck ? html`<s>${text}</s>` : text;
  const slanted = italic ? html`<em>${plain}</em>` : plain;
  return bold ? html`<strong>${slanted}</strong>` : slanted;
};

const suggestionTemplate = (
  { kind, certainty, isGuess, isOmitted, reason, outcomes }: SuggestionView,
  words: ReportWords,
): TemplateResult =>
  html`<div class=${isOmitted ? 'suggestion omitted' : 'suggestion'}>
    <p class="kind">${kind}</p>
    <p class="certainty"><span class=${isGuess ? 'guess' : 'sure'}>${certainty}</span></p>
    <p class="reason">${reason}</p>
    ${outcomes.length ? html`<dl>${outcomes.map((outcome) => outcomeTemplate(outcome, words))}</dl>` : nothing}
  </div>`;

const outcomeTemplate = ({ where, fields }: OutcomeView, words: ReportWords): TemplateResult =>
  html`<div class="where"><dt>${words.goesTo}</dt><dd>${where}</dd></div>
    ${fields.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}`;
