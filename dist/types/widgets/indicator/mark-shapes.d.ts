/** The SVG path of a mark; after the last they begin anew. */
export declare const markShape: (mark: number) => string;
