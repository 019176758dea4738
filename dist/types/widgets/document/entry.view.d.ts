import type { Actor, Content, FollowUp, Funding, Participation } from '../../format/schema.js';
import { type SaidDate } from '../../text/dates.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type ResponsibleView } from '../fragments/responsible.view.js';
import { type ResultView } from '../fragments/results.view.js';
/** An entry that is text with some facts: funding, participation, follow-up, an actor. */
export interface EntryView {
    readonly id: string | undefined;
    readonly label: Said | undefined;
    readonly title: Said | undefined;
    /** Where its name leads. */
    readonly href: string | undefined;
    readonly body: Said | undefined;
    readonly facts: readonly EntryFactView[];
    /** What came of it: words alone, or with a date and a link. */
    readonly results: readonly ResultView[];
    /** Of an actor: what sort it is. */
    readonly kind: Said | undefined;
    readonly note: Said | undefined;
    readonly entries: readonly EntryView[];
}
/** A label with its values; none where the document has the label alone. */
export interface EntryFactView {
    readonly label: Said;
    readonly values: readonly Value[];
}
type Value = SaidDate | ResponsibleView;
/** Says how the document is followed up, when next, and what has come of it. */
export declare function followUpView(entry: FollowUp, content: Content, reader: Reader): EntryView;
/** Says what pays for the work. */
export declare function fundingView(entry: Funding, content: Content, reader: Reader): EntryView;
/** Says who was heard, when, and what came of it. */
export declare function participationView(entry: Participation, reader: Reader): EntryView;
/** Says who somebody is, with those who belong to them. */
export declare function actorView(actor: Actor, reader: Reader): EntryView;
export {};
