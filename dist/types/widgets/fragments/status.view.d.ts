import type { Content, StatusWord, Text } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { StatusIcon } from './status-icon.template.js';
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
/** Says a status: by the document's own scale, else one of the format's words, else as it stands. */
export declare function statusView(status: Text | null | undefined, { statuses }: Content, reader: Reader): StatusView | undefined;
/** Says one of the words of the document's own scale. */
export declare function scaleStatusView(word: StatusWord, place: number, reader: Reader): StatusView;
