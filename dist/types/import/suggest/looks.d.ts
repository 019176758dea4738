import type { ParagraphPiece, Piece, SourceDocument } from '../pieces.js';
/** How the text of most of a document looks, to tell what looks otherwise. */
export interface UsualLooks {
    /** Size in points that most letters have; undefined where the source says nothing of sizes. */
    readonly size: number | undefined;
    /** Whether most paragraphs are bold, so that bold says nothing. */
    readonly isBold: boolean;
}
/** Finds how most of a document looks. */
export declare function usualLooks({ pieces }: SourceDocument): UsualLooks;
/** Whether all of a text is bold. */
export declare const isBold: ({ runs }: Pick<ParagraphPiece, "runs">) => boolean;
/** Whether all of a text is italic. */
export declare const isItalic: ({ runs }: Pick<ParagraphPiece, "runs">) => boolean;
/** Whether a text is in capitals: four letters of them at least. */
export declare const isCapitals: (text: string) => boolean;
/** A number with its parts before a heading's words: "1.1 Bakgrund". */
export declare const MANY_NUMBERS: RegExp;
/** What of its looks tells that a paragraph is a heading; undefined for one that looks like text. */
export declare function headingLooks(piece: Piece, usual: UsualLooks): 'large' | 'bold' | 'capitals' | 'numbered' | undefined;
