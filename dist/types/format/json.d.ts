/** An object of JSON, and not a list. */
export declare const isObject: (value: unknown) => value is Readonly<Record<string, unknown>>;
/** Leads a JSON Pointer (RFC 6901) on to a key or place in what it points to. */
export declare const pointTo: (pointer: string, key: string | number) => string;
