/** Parts of a document that are not widgets of their own, and the room between those that are. */
export declare const partStyles: import("lit").CSSResult;
