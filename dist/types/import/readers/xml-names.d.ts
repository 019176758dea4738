/** Names of namespaces, and the prefix that each has in the names given, whatever the file calls it. */
export type Namespaces = Readonly<Record<string, string>>;
/** An element as it opens. Names are "w:p" with the prefix of {@link Namespaces}; without one in a namespace not named there, "?:name". */
export interface XmlElement {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
}
/** Gives names the prefixes that we know them by. Own, since the parser's namespaces take half of the time of reading. */
export declare class NamesInForce {
    #private;
    constructor(namespaces: Namespaces);
    open(name: string, written: Readonly<Record<string, string>>): XmlElement;
    close(): void;
}
