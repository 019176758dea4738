/** Whether a string or number has the form that a leaf asks for. */
export declare function hasForm(form: string, value: unknown): boolean;
/** The JavaScript type of a leaf of a form. */
export declare function typeOfForm(form: string): string;
/**
 * Whether a reference to an actor is one to its id, rather than a name in words: `samtliga namnder` and
 * `Kommunstyrelsen` are words, and so is a single word without a hyphen that no actor has for its id.
 */
export declare const refersById: (value: string) => boolean;
