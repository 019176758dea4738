import type { Piece } from '../../pieces.js';
import type { DraftRun, Line } from './line.js';
import type { ParagraphLooks } from './paragraph-looks.js';
import type { Story } from './story.js';
import type { Style } from './styles.js';
/** A piece without its place. */
export type Draft<Kind extends Piece = Piece> = Kind extends Piece ? Omit<Kind, 'id' | 'place'> : never;
/** A paragraph that has been read, before it is told what it is. */
export interface ReadParagraph {
    readonly line: Line;
    readonly style: Style;
    /** What its own properties say, without its style's. */
    readonly looks: ParagraphLooks;
    /** Whether its end, with the number before it, is hidden. */
    readonly isHidden: boolean;
}
/** Tells what a paragraph is, by the piece before it; undefined for one without words. Counts its number. */
export declare function pieceOf(read: ReadParagraph, story: Story, before: Piece | undefined): Draft | 'empty-item' | undefined;
/** Level of a heading, by its own word or its style's; undefined for what is none. */
export declare function headingLevel({ meaning }: Style, { outline }: ParagraphLooks): number | undefined;
/** Runs without white space at the ends of the text. */
export declare function trimmed(runs: readonly DraftRun[]): readonly DraftRun[];
