import { type Token } from 'marked';
/** Markdown's blocks, and what takes their lines apart. */
export interface Lexed {
    readonly tokens: readonly Token[];
    /** Takes a block's text apart; one with marks without end stays the text that it is. */
    readonly inline: (text: string) => readonly Token[];
}
/** Takes a Markdown source apart, as GitHub does, but for HTML and indented code, which are text. */
export declare function lexMarkdown(source: string): Lexed;
