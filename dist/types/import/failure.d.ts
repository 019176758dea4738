/** Why a source cannot be read at all. */
export type FailureCode = 
/** No bytes. */
'empty'
/** None of the forms that are read. */
 | 'unknown-format'
/** Word's and Excel's forms from before 2007, RTF: "save it as .docx". `details.format` says which. */
 | 'old-format' | 'encrypted' | 'damaged'
/** Over a limit; `details.limit` names it. */
 | 'too-large'
/** A zip that unpacks to more than its size allows. */
 | 'zip-bomb'
/** XML with entities of its own. */
 | 'xml-entities'
/** Pictures of pages, no text. */
 | 'scanned'
/** Nothing in it to read. */
 | 'no-text'
/** Stopped by whoever asked. */
 | 'stopped'
/** What reads `details.format` could not be fetched: no network, or a package that is not installed. */
 | 'unavailable';
/** A source that cannot be read, thrown within `import/` and caught by {@link readSource}: outside it is a value. */
export declare class Failure extends Error {
    readonly code: FailureCode;
    readonly details: Readonly<Record<string, string | number>>;
    constructor(code: FailureCode, details?: Readonly<Record<string, string | number>>);
}
