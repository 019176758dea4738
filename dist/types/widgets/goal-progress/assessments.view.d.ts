import type { Assessment, Content, Text } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type FollowedList, type StatusView } from '../fragments/status.view.js';
/** A judgement at one time. Every part may be missing. */
export interface AssessmentView {
    /** null where the document has the label alone. */
    readonly status: StatusView | null | undefined;
    readonly body: Said | null | undefined;
    readonly date: SaidDate | undefined;
    readonly by: Said | undefined;
}
/** How an entry has been judged: now, and at other times, the latest first. */
export interface AssessmentsView {
    readonly now: AssessmentView | undefined;
    readonly dated: readonly AssessmentView[];
    /** Whether all of these are from before; what the entry says of itself has no time, and may be the latest of them. */
    readonly areEarlier: boolean;
}
/** What an entry that is followed up says of how it goes. */
export interface Judged {
    readonly status?: Text | null | undefined;
    readonly assessment?: Text | null | undefined;
    readonly assessments?: readonly Assessment[] | undefined;
}
/** Says how an entry has been judged: what it says of itself comes first, else the latest. */
export declare function assessmentsView(judged: Judged, of: FollowedList, content: Content, reader: Reader): AssessmentsView;
/** The same of an entry whose own words for how it goes stand elsewhere in it. */
export declare function assessmentsBesideStatus(judged: Judged, of: FollowedList, content: Content, reader: Reader): AssessmentsView;
