/** Running text: a title, its words, pictures and quotations; sections within stand a little apart. */
export declare const sectionStyles: import("lit").CSSResult;
