import type { FollowUp } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** What came of something: words alone, or with a date and a link. */
export interface ResultView {
    readonly date: SaidDate | undefined;
    readonly title: Said | undefined;
    readonly body: Said | undefined;
    readonly href: string | undefined;
}
/** Says what has come of something, in the document's order. */
export declare const resultViews: (results: FollowUp["results"], reader: Reader) => readonly ResultView[];
