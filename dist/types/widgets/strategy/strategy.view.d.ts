import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type PartView } from '../document/part.view.js';
import { type EditionView } from '../document-facts/editions.view.js';
import { type WayView } from '../document-facts/ways.view.js';
/** A whole document, as it stands on a page. */
export interface StrategyView {
    /** Over the title: the ways to other languages, and what has replaced the document. */
    readonly ways: readonly WayView[];
    readonly replacedBy: readonly EditionView[];
    /** The publisher's name, and its official ones in national minority languages. */
    readonly publisher: readonly Said[];
    readonly logo: {
        readonly src: string;
        readonly alt: string;
    } | undefined;
    /** The years that it is for; a period in many words stands under the title. */
    readonly period: Said | undefined;
    readonly isPeriodLong: boolean;
    readonly title: Said | undefined;
    readonly subtitle: Said | undefined;
    readonly slogan: Said | undefined;
    readonly parts: readonly PartView[];
    /** So many of them stand within the first letters of a long document; all of them where it is not long. */
    readonly near: number;
    readonly contents: readonly ContentsLine[];
}
/** A line of the contents list, with those that belong under it. */
export interface ContentsLine {
    readonly anchor: string;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly lines: readonly ContentsLine[];
}
/** Says what a whole document holds, in the order of its outline. */
export declare function strategyView(content: Content, reader: Reader): StrategyView;
