import type { Content, Goal } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** An actor that has a column. */
export interface ActorColumn {
    /** Its id, or else the words that the goals name it by. */
    readonly key: string;
    /** What stands over the column. */
    readonly short: Said;
    /** The whole name, where that is another. */
    readonly name: Said | undefined;
}
/** The actors that some goals name. */
export interface ActorColumns {
    readonly actors: readonly ActorColumn[];
    /** They are committees (nämnder): some by kind or name, and none is said to be anything else. */
    readonly committees: boolean;
    /** Which column a reference belongs to. */
    readonly columnOf: (reference: string) => number;
}
/**
 * Finds the actors that goals name: in the document's own order, and then those that it has only in words.
 *
 * An actor that is named now by its id and now by its name has one column.
 */
export declare function actorColumnsOf(goals: readonly Goal[], content: Content, reader: Reader): ActorColumns;
