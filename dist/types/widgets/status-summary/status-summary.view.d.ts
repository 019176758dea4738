import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type StatusView } from '../fragments/status.view.js';
import { type AreaView, type FollowedEntry } from './followed-entries.view.js';
import { type LandscapeView } from './landscape.view.js';
/** What a page, and a reader, ask for. */
export interface SummaryOptions {
    /** Which entries; else the first list of which some are judged. */
    readonly of: string | undefined;
    /** Id of the goal whose entries are meant. */
    readonly item: string | undefined;
    /** The year that is asked for; else the latest. */
    readonly year: string | undefined;
    /** Key of the status that is asked for; `''` for all. */
    readonly chosen: string;
}
/** How many stand where, by one status. */
export interface CountView {
    readonly id: string | undefined;
    readonly status: StatusView;
    readonly count: number;
    /** What the document says that the word means. */
    readonly note: Said | undefined;
}
/** An entry, its status, and whether it is one of those that are asked for. */
export interface ListedEntry {
    readonly entry: FollowedEntry;
    readonly status: StatusView;
    readonly found: boolean;
}
/** Follow-up at a glance. */
export interface StatusSummaryView {
    /** What the entries are called. */
    readonly name: Said;
    readonly counts: readonly CountView[];
    readonly landscape: LandscapeView;
    /** One row for each area; none where there is only one. */
    readonly areas: readonly {
        readonly area: AreaView | undefined;
        readonly counts: readonly number[];
        readonly sum: number;
    }[];
    readonly entries: readonly ListedEntry[];
    readonly found: number;
    readonly chosen: string;
    /** The years to choose among, the latest first; none where there is only one. */
    readonly years: readonly string[];
    /** The year that is shown; undefined where the document says none. */
    readonly year: string | undefined;
}
/** @returns undefined where nothing is judged. */
export declare function statusSummaryView({ of, item, year: asked, chosen }: SummaryOptions, content: Content, reader: Reader): StatusSummaryView | undefined;
