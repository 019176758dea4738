/** Running text: paragraphs and lists, quotations, code, tables, footnotes. */
export declare const proseStyles: import("lit").CSSResult;
