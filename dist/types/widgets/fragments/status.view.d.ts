import type { Content, StatusWord, Text } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { StatusIcon } from './status-icon.template.js';
/** A list of entries that are followed up. */
export type FollowedList = 'goals' | 'measures' | 'indicators';
/** A status in the reader's language. */
export interface StatusView {
    /** What statuses are told apart by: the same for the same status, in whatever words. */
    readonly key: string;
    readonly said: Said;
    /** Where the sun stands; undefined where nothing tells. */
    readonly icon: StatusIcon | undefined;
    /** Place in the document's own scale, or in the usual order; the best first. */
    readonly order: number;
}
/**
 * Says a status: by the document's own scale, else one of the format's words, else as it stands.
 *
 * @param of - The list that its entry is in. The format's first version knows a measure by the words for work alone, and
 * an indicator by those for a target.
 */
export declare function statusView(status: Text | null | undefined, of: FollowedList, { samsyn, statuses }: Content, reader: Reader): StatusView | undefined;
/** Says one of the words of the document's own scale. */
export declare function scaleStatusView(word: StatusWord, place: number, reader: Reader): StatusView;
