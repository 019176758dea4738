/** The latest version of the content format: files of it and of those before it are read whole. */
export declare const FORMAT_VERSION = "1.1";
/** The latest minor version of format 1. */
export declare const LATEST_MINOR = 1;
/** Whether a file that says so is of a version that is known whole. */
export declare const isKnownVersion: (samsyn: unknown) => boolean;
