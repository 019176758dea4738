import type { Content } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type SaidDecision } from '../../text/decisions.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type EditionView } from './editions.view.js';
import { type DocumentFactView, type DocumentFactPart } from './fact-rows.view.js';
import { type WayView } from './ways.view.js';
/** Facts about the document itself. */
export interface DocumentFactsView {
    /** Over the title: the ways to other languages, and what has replaced the document. */
    readonly ways: readonly WayView[];
    readonly replacedBy: readonly EditionView[];
    readonly kind: Said | undefined;
    readonly title: Said | undefined;
    readonly subtitle: Said | undefined;
    /** What stands large beside the title, if it is short: the latest decision's paragraph or date, else the period. */
    readonly large: SaidDate | undefined;
    /** What the large words are, where they do not say it themselves. */
    readonly largeLabel: Said | undefined;
    /** The rest of the latest decision. */
    readonly decided: Partial<SaidDecision> | undefined;
    /** That the document is past its validity. */
    readonly expired: Said | undefined;
    readonly facts: readonly DocumentFactView[];
    /** Remarks on the latest decision, and the decisions before it. */
    readonly note: Said | undefined;
    readonly earlier: readonly SaidDecision[];
    /** The document that the file restates: title and date. */
    readonly source: readonly DocumentFactPart[];
    readonly sourceNote: Said | undefined;
}
/**
 * Says what is known of the document itself.
 *
 * @param today - The day that validity is compared with; undefined where nobody knows it, as on a server.
 */
export declare function documentFactsView(content: Content, reader: Reader, today: string | undefined): DocumentFactsView;
