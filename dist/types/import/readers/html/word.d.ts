import type { Element } from './parse-html.js';
import type { Context } from './reading.js';
import type { Declarations } from './styles.js';
/** What a class or a style of Word or LibreOffice says that a paragraph is. */
export declare function officeParagraph(element: Element, style: Declarations): Pick<Context, 'heading' | 'role' | 'item'> & {
    readonly isContinued?: true;
};
/** The number that Word draws before a text, from its `mso-list:Ignore`; undefined for a bullet. */
export declare function drawnNumber(text: string, font: string | undefined): string | undefined;
