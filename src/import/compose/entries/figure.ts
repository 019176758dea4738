import type { Figure } from '../../../format/schema.js';
import type { FigurePiece, ParagraphPiece, Run } from '../../pieces.js';
import { comesFrom, leaveOver } from '../draft.js';
import type { Holder } from '../holder.js';
import { inlineMarkdown } from '../inline.js';
import { plainOf, tidy } from '../plain.js';

/** Who made a picture, at the end of what is said of it: "Foto: …". */
const CREDIT = /[\s,.(]+((?:foto(?:graf)?|bild|illustration|photo|kuva)\s*:\s*[^)]{2,80})\)?\.?$/i;

/** Puts a figure in the section or goal around by what is said of it; one of which nothing is said is not content. */
export function putFigure(piece: FigurePiece, holder: Holder): Figure | undefined {
  const [alt, caption] = [tidy(piece.alt ?? ''), tidy(piece.caption ?? '')];
  if (!alt && !caption) return undefined;
  const figure: Figure = {
    ...(alt && { alt }),
    ...(caption && captioned(inlineMarkdown([{ text: caption }]))),
  };
  if (!hang(figure, holder)) return void leaveOver(holder.draft, piece, `${alt} ${caption}`, 'no-place');
  comesFrom(holder.draft, figure, '', piece.id);
  return figure;
}

/** Puts a caption under the figure before it; one whose figure is not there is a figure by itself. */
export function putCaption(
  piece: ParagraphPiece,
  before: Figure | undefined,
  holder: Holder,
): Figure | undefined {
  const figure: Figure = before && before.caption === undefined ? before : {};
  if (figure !== before && !hang(figure, holder)) return void holder.text(piece);
  Object.assign(figure, captioned(inlineMarkdown(plainLook(piece.runs))));
  comesFrom(holder.draft, figure, '', piece.id);
  return figure;
}

/** Whether a paragraph right after a figure is its caption, though no style says so. */
export const looksLikeCaption = ({ runs }: ParagraphPiece): boolean =>
  plainOf(runs).length <= 160 && runs.every(({ text, italic }) => italic || !text.trim());

/** Runs without the emphasis that all of them have: it is how the document's captions look, and stresses nothing. */
function plainLook(runs: readonly Run[]): readonly Run[] {
  const isAll = (look: 'bold' | 'italic') => runs.every((run) => run[look] || !run.text.trim());
  return runs.map(({ bold, italic, ...run }) => ({
    ...run,
    ...(bold && !isAll('bold') && { bold }),
    ...(italic && !isAll('italic') && { italic }),
  }));
}

function captioned(markdown: string): Figure {
  const [found, credit] = CREDIT.exec(markdown) ?? [];
  // Emphasis that goes over both would be cut in two.
  if (credit?.includes('*')) return { caption: markdown };
  const caption = found === undefined ? markdown : markdown.slice(0, -found.length);
  return { ...(caption && { caption }), ...(credit && { credit }) };
}

/** Hangs a figure in the goal or section around; a goal has one, and a document itself none. */
function hang(figure: Figure, { entry, goal, hasSections, draft }: Holder): boolean {
  if (goal && !goal.figure) goal.figure = figure;
  else if (!goal && hasSections && entry !== draft.content)
    ((entry as { figures?: Figure[] }).figures ??= []).push(figure);
  else return false;
  return true;
}
