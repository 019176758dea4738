import type { ReactiveElement } from 'lit';
import type { Content } from '../../format/schema.js';
import type { Reader } from '../../text/reader.js';
/** A widget that puts texts into words for the page around it. */
interface TextHost extends ReactiveElement {
    readonly src: string | undefined;
    readonly headingLevel: number;
}
/** Finds out who reads a widget, and fetches what its texts turn out to need: words of a language, Markdown. */
export declare class LateTexts {
    #private;
    constructor(host: TextHost);
    /** Resolves when all that was asked for has come; undefined where nothing was. */
    get coming(): Promise<unknown> | undefined;
    /** Says who reads the content; what the reader's language lacks is on its way from then on. */
    reader(content: Content | undefined): Reader;
}
export {};
