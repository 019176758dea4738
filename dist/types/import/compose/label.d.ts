/** A heading taken apart: "Strategiområde 1 – Ökat deltagande" into label and title, "2. Boende" into code and title. */
export interface Labelled {
    readonly label?: string;
    readonly code?: string;
    readonly title: string;
}
/** Takes a heading apart, and its number as drawn where the source has it by itself. */
export declare function labelled(heading: string, number?: string): Labelled;
