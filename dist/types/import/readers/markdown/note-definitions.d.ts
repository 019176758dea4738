/** A footnote's text, and the line that it begins on. */
export interface NoteDefinition {
    readonly label: string;
    readonly line: number;
    readonly text: string;
}
/** Takes the definitions of footnotes out of a text's lines, and leaves empty lines in their place. */
export declare function takeNotes(lines: string[]): readonly NoteDefinition[];
