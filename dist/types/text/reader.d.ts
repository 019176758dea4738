import type { Glossary } from '../format/schema.js';
import type { Words } from '../locale/words.js';
/** The reader that a text is put into words for: what every view and template needs to know of the page around it. */
export interface Reader {
    /** The language that the page around is marked with, as a BCP 47 tag; undefined where it says none. */
    readonly around?: string | undefined;
    /** The language that texts are looked up in: the page's, as a BCP 47 tag. */
    readonly wanted: string;
    /** The language of the output as a whole; what is in another one is marked. */
    readonly lang: string;
    /** The language of the content file's untranslated texts. */
    readonly fileLang: string;
    /** The widgets' own words, in their own language where they are not there in the output's. */
    readonly words: Words;
    /** The level of the widget's own heading, 1 to 6. */
    readonly level: number;
    /** Called when a text has Markdown in it and the Markdown file is not here yet. */
    readonly wantMarkdown?: () => void;
    /** Called with words that are still to come, and are needed; when they have come, the widgets draw again. */
    readonly waitFor?: (coming: Promise<void>) => void;
    /** Where terms are found that a text links to. Not there on a server, where a link to a term is a link. */
    readonly glossaries?: readonly Glossary[] | undefined;
    /** Whether another widget on the page shows the entry with an id, so that a link leads there. */
    readonly isShown?: (id: string) => boolean;
    /** The content file's address, which relative addresses in it count from; without it they count from the page. */
    readonly src?: string | undefined;
}
/** The direction that a language is written in. */
export declare function directionOf(lang: string): 'ltr' | 'rtl';
