/** The latest version of the content format: files of it and of those before it are read whole. */
export const FORMAT_VERSION = '1.1';

/** The latest minor version of format 1. */
export const LATEST_MINOR = 1;

/** Whether a file that says so is of a version that is known whole. */
export const isKnownVersion = (samsyn: unknown): boolean => samsyn === '1.0' || samsyn === FORMAT_VERSION;
