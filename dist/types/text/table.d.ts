import type * as lit from 'lit';
import type { Token, Tokens } from 'marked';
import type { ProseWords } from '../locale/document/explanation.js';
import type { Renderable } from './rich-text.js';
/**
 * A table in a scroller of its own, with the table's heads for its name. Where the first column has no head,
 * its cells are the rows' heads.
 */
export declare function tableTemplate({ header, rows }: Tokens.Table, show: (tokens: readonly Token[]) => Renderable, html: typeof lit.html, words: ProseWords): Renderable;
/** Lets the keyboard reach the tables in a root that are wider than their place, and no other scroll, for as long as they are. */
export declare function letTablesBeFocused(root: ParentNode): void;
