import type { Node } from './parse-html.js';
/** The language of a page: as its root says, else that of most of its text. */
export declare function documentLanguage(document: {
    readonly childNodes: readonly Node[];
}): string | undefined;
