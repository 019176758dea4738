/** Whether a line at a page's head or foot is nothing but its number: "3", "Sida 3 av 12", "3 (12)", "- 3 -". */
export declare const isPageNumber: (text: string) => boolean;
