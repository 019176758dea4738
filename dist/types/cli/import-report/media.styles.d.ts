/** What wide screens, forced colours and paper change of the report; after all else. */
export declare const mediaStyles: import("lit").CSSResult;
