/** A fact, with the words of the source that told it and those round them. */
export interface Told<Value> {
    readonly value: Value;
    /** The stretch of the source that tells it, as written. */
    readonly words: string;
    /** The text without that stretch, and without the marks and brackets that stood round it; often empty. */
    readonly rest: string;
}
/** A fact told by a stretch of a text, from one place in it to another. */
export declare function told<Value>(value: Value, text: string, from: number, to: number): Told<Value>;
