import type { Content, Indicator } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type ResponsibleView } from '../fragments/responsible.view.js';
/** A label and what stands by it; nothing where the document has the label alone. */
export interface AboutView {
    readonly label: Said;
    readonly said: readonly (Linked | ResponsibleView)[];
}
interface Linked extends SaidDate {
    /** Id of the goal that it names, where the page shows it. */
    readonly goal?: string | undefined;
}
/**
 * Says how often it is measured, the goals it belongs to, who answers for it, when it was last updated.
 *
 * @param isShown - Whether a goal stands elsewhere on the page.
 */
export declare function aboutViews(indicator: Indicator, content: Content, isShown: (id: string) => boolean, reader: Reader): readonly AboutView[];
export {};
