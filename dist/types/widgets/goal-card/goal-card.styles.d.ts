import { type CSSResultGroup } from 'lit';
/** Sky, horizon, ground, under one another. */
export declare const goalStyles: import("lit").CSSResult;
/** A card by itself: from 46em the name at the start, labels hung in a column, the text after them. */
export declare const goalCardStyles: CSSResultGroup;
