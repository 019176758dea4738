/** A form that documents come in. */
export type SourceFormat = 'docx' | 'odt' | 'pdf' | 'html' | 'markdown' | 'xlsx' | 'csv' | 'text';
/** Where in the source something stands, in terms that its reader can find it by. */
export interface Place {
    /** The piece's number in the source, from 1, left-out pieces counted. */
    readonly block: number;
    /** Page, from 1, where the source has pages (PDF). */
    readonly page?: number;
    /** Line, from 1, where the source has lines (Markdown, text, CSV). */
    readonly line?: number;
    /** Name of the sheet, in a workbook. */
    readonly sheet?: string;
    /** The cell's name in its sheet, such as "B3". */
    readonly cell?: string;
    /** Part of the source that is not its body. */
    readonly part?: 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'text-box';
}
/** A stretch of text that looks the same from beginning to end. A line break is `\n`, a tab `\t`. */
export interface Run {
    readonly text: string;
    readonly bold?: true;
    readonly italic?: true;
    readonly underlined?: true;
    readonly struck?: true;
    readonly raised?: true;
    readonly lowered?: true;
    /** Address that it leads to, as the source has it: not yet checked. */
    readonly link?: string;
    /** BCP 47 tag, where it is not the piece's. */
    readonly language?: string;
    /** Id of the {@link NotePiece} that it refers to; the text is then the mark as drawn. */
    readonly note?: string;
}
interface PieceBase {
    /** Unique in the document, and the same each time the same bytes are read: "p12"; in a cell "p12.2.1.1". */
    readonly id: string;
    readonly place: Place;
    /** BCP 47 tag, where it is not the document's. */
    readonly language?: string;
    readonly direction?: 'rtl';
    /** Whether what kind of piece it is was worked out from looks alone, as in an untagged PDF. */
    readonly guessed?: true;
}
/** A heading, by the source's own word for it: a style, an outline level, a tag. */
export interface HeadingPiece extends PieceBase {
    readonly kind: 'heading';
    /** From 1; the document's title is level 0 where the source tells it apart (style "Title"). */
    readonly level: number;
    /** Its number as drawn, without the space after: "1.1", "Åtgärd 1:"; never a part of the runs if the source numbers by itself. */
    readonly number?: string;
    readonly runs: readonly Run[];
}
/** A paragraph of running text. */
export interface ParagraphPiece extends PieceBase {
    readonly kind: 'paragraph';
    readonly number?: string;
    readonly runs: readonly Run[];
    /** What its style says that it is. */
    readonly role?: 'subtitle' | 'quote' | 'caption' | 'toc' | 'code';
    /** Size of its text in points, where the source says; headings "as people do" are found by it. */
    readonly size?: number;
    /** Whether it is centred. */
    readonly centred?: true;
}
/** An item of a list. Paragraphs within an item that are not its first have `continues`. */
export interface ItemPiece extends PieceBase {
    readonly kind: 'item';
    /** Depth of the list, from 1. */
    readonly level: number;
    /** Number as drawn, where it has one ("3.", "a)"); missing for a bullet. */
    readonly number?: string;
    /** Tells lists apart: items of one list share it. */
    readonly list: string;
    readonly runs: readonly Run[];
    readonly continues?: true;
    /** Where the item's mark is a tick box. */
    readonly tick?: Tick;
}
export type Tick = 'checked' | 'unchecked';
/** A cell of a table, at the row and column of its first field. */
export interface Cell {
    /** Column of its first field, from 0, spans counted. */
    readonly column: number;
    readonly columnSpan: number;
    readonly rowSpan: number;
    /** Whether the source says that it is a head. */
    readonly head?: 'row' | 'column';
    readonly tick?: Tick;
    /** What it holds: paragraphs, items, tables in tables. Empty for an empty cell. */
    readonly pieces: readonly Piece[];
}
export interface TablePiece extends PieceBase {
    readonly kind: 'table';
    readonly caption?: string;
    /** Rows in order; a field that a span of an earlier row covers has no cell. */
    readonly rows: readonly (readonly Cell[])[];
    /** How many of the first rows are heads by the source's word; 0 where it says nothing. */
    readonly headRows: number;
    /** Number of columns. */
    readonly columns: number;
}
/** A footnote or an endnote, after the body. */
export interface NotePiece extends PieceBase {
    readonly kind: 'note';
    /** What runs refer to it by. */
    readonly note: string;
    readonly runs: readonly Run[];
}
/** A picture, drawing or chart; its bytes are not read. */
export interface FigurePiece extends PieceBase {
    readonly kind: 'figure';
    readonly alt?: string;
    readonly caption?: string;
}
export type Piece = HeadingPiece | ParagraphPiece | ItemPiece | TablePiece | NotePiece | FigurePiece;
/** A piece that is a text. */
export type TextPiece = HeadingPiece | ParagraphPiece | ItemPiece | NotePiece;
/** Why something of the source is not content. */
export type OmissionReason = 
/** The same at the head or foot of each page. */
'running-head' | 'page-number' | 'contents-list'
/** "Fel! Bokmärket är inte definierat." and its kin. */
 | 'field-error' | 'empty-item'
/** "Klicka här för att ange text." */
 | 'prompt' | 'deleted' | 'hidden' | 'comment'
/** Text that stands twice in the file, such as a text box and its older twin. */
 | 'duplicate'
/** Menus, search fields, "Dela", "Skriv ut" around a page's own text. */
 | 'page-furniture'
/** A formula, an embedded file, a chart: nothing that can be read as text. */
 | 'unreadable';
/** Something of the source that a reader left out, said so that nothing is lost in silence. */
export interface Omission {
    readonly reason: OmissionReason;
    /** Its words; empty where it has none. */
    readonly text: string;
    readonly place: Place;
}
/** A document as it was read. */
export interface SourceDocument {
    readonly format: SourceFormat;
    readonly pieces: readonly Piece[];
    readonly omissions: readonly Omission[];
    /** BCP 47 tag of most of its text, where the source says. */
    readonly language?: string;
    /** Title in the file's properties. */
    readonly title?: string;
    /** Number of pages, where the source has pages. */
    readonly pages?: number;
    /** Whether all structure is guessed from looks: an untagged PDF, a text file. */
    readonly guessed?: true;
}
export {};
