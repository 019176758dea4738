import type { Content, Section, Source } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type FigureView } from '../fragments/figure.view.js';
import { type ResponsibleView } from '../fragments/responsible.view.js';
/** A section's own content, in the reader's language. Every part may be missing. */
export interface SectionView {
    readonly id: string | undefined;
    /** What stands before the title: "Bilaga 1", "1.2". */
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    readonly body: Said | undefined;
    /** A quotation, with its words in the body. */
    readonly isQuote: boolean;
    /** Who signs, or is quoted. */
    readonly byline: Said | undefined;
    readonly figures: readonly FigureView[];
    readonly responsible: readonly ResponsibleView[];
    readonly updated: SaidDate | undefined;
    readonly note: Said | undefined;
    readonly source: Source | undefined;
}
/** Says what a section holds, without the parts and sections in it. */
export declare function sectionView(section: Section, content: Content, reader: Reader): SectionView;
