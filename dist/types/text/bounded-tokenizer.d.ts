import { Tokenizer, type Tokens } from 'marked';
/**
 * marked's tokenizer without raw HTML and indented code, which are text, as is what lies deeper than
 * {@link LIMITS.nesting}.
 */
export declare class BoundedTokenizer extends Tokenizer {
    #private;
    html: typeof none;
    tag: typeof none;
    code: typeof none;
    list(src: string): Tokens.List | undefined;
    blockquote(src: string): Tokens.Blockquote | undefined;
    emStrong(...given: Parameters<Tokenizer['emStrong']>): Tokens.Em | Tokens.Strong | undefined;
    /** Two tildes: one is Swedish for "about". */
    del(...given: Parameters<Tokenizer['del']>): Tokens.Del | undefined;
    link(src: string): Tokens.Link | Tokens.Image | undefined;
    /** Reads a block that may hold blocks, unless that is one too deep. */
    block<T>(read: () => T): T | undefined;
    /** Reads marks that may hold marks, unless that is one too deep. */
    protected mark<T>(read: () => T): T | undefined;
}
/** Stands for a rule of Markdown that is not one here. */
export declare function none(): undefined;
