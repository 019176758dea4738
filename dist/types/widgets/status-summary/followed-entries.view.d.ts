import type { Content } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { type FollowedList, type StatusView } from '../fragments/status.view.js';
/** Lists of entries that are followed up, in the order in which one is looked for. */
export declare const FOLLOWED: readonly FollowedList[];
/** An area that entries belong to. */
export interface AreaView {
    /** What areas are told apart by. */
    readonly key: string;
    readonly name: Said;
    readonly href: string | undefined;
}
/** An entry that is followed up. */
export interface FollowedEntry {
    readonly name: Said;
    readonly href: string | undefined;
    readonly area: AreaView | undefined;
    /** Its status by the year that was judged; under no year what the entry says of itself. */
    readonly statuses: ReadonlyMap<string, StatusView>;
}
/** Year of what an entry says of itself, without a time. */
export declare const NOW = "";
/** Says which entries of a list are followed up, and how each stands; with `item`, those of that goal alone. */
export declare function followedEntries(list: FollowedList, content: Content, item: string | undefined, reader: Reader): readonly FollowedEntry[];
