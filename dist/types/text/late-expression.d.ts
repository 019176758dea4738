/**
 * A regular expression that is read when it is first used.
 *
 * marked makes some fifty when it is loaded, and a page uses a dozen of them. Those with Unicode classes
 * take a phone several milliseconds each.
 */
export declare class LateExpression extends RegExp {
    #private;
    constructor(source: string, flags: string);
    get source(): string;
    /** What `match`, `replace` and `test` call too. */
    exec(text: string): RegExpExecArray | null;
}
