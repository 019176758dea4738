/** The report's style sheet: the widgets' own variables, on the page's body. */
export declare const reportSheet: () => string;
