import type { Content, Indicator } from '../../format/schema.js';
/**
 * Finds the indicators that an element's `item` names, in its order: ids parted by spaces or commas. Without one, the
 * first indicator there is.
 */
export declare function namedIndicators({ indicators }: Partial<Content>, item: string | undefined): readonly Indicator[];
