import type { Content } from '../../../format/schema.js';
import type { Origin } from '../../suggestion.js';
import type { Draft } from '../draft.js';
/** A draft's content with its keys in the format's order, and where its texts come from. */
export interface Ordered {
    readonly content: Content;
    readonly origins: readonly Origin[];
}
/** Puts the keys of each entry in the format's order; texts over the format's limit are cut. */
export declare function inOrder(draft: Draft): Ordered;
