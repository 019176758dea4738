import type { Figure } from '../../../format/schema.js';
import type { FigurePiece, ParagraphPiece } from '../../pieces.js';
import type { Holder } from '../holder.js';
/** Puts a figure in the section or goal around by what is said of it; one of which nothing is said is not content. */
export declare function putFigure(piece: FigurePiece, holder: Holder): Figure | undefined;
/** Puts a caption under the figure before it; one whose figure is not there is a figure by itself. */
export declare function putCaption(piece: ParagraphPiece, before: Figure | undefined, holder: Holder): Figure | undefined;
/** Whether a paragraph right after a figure is its caption, though no style says so. */
export declare const looksLikeCaption: ({ runs }: ParagraphPiece) => boolean;
