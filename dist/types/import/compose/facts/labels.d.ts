import type { FactLabel, Words } from '../../words/words.js';
/** A label with what it labels, as a document's table or line of facts has them. */
export interface Labelled {
    /** What it names; missing for a label that nobody knows. */
    readonly fact?: FactLabel;
    /** The label as written, without its colon. */
    readonly label: string;
    /** Empty where the document leaves it empty. */
    readonly value: string;
}
/** What a label before a fact of the document names: "Dokumentansvarig" is its owner. */
export declare function factNamed(label: string, words: Words): FactLabel | undefined;
/** Parts a line "Label: value" where the label is a known one; "Fastställt av: Kommunfullmäktige". */
export declare function labelledIn(text: string, words: Words): Labelled | undefined;
