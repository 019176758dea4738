/** The colours of a picture, as every program that opens it knows them: `#0a566b`. */
export interface Colours {
    readonly accent: string;
    readonly ground: string;
}
/** Text, quiet text and thin lines on white. */
export declare const INK: {
    readonly text: "#1a2123";
    readonly muted: "#545b5d";
    readonly hairline: "#c8cbcc";
};
/** The colours that a chart has on a light page, whatever the reader's page is now. */
export declare function coloursOf(shown: Element): Colours;
