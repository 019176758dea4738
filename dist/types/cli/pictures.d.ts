import type { Finding } from '../read/problems.js';
/**
 * Finds pictures that a content file on disk cannot reach: those with an address relative to the file where
 * nothing lies. Of any other address only the web can tell.
 *
 * @param value - The file's JSON value.
 * @param file - The file's path.
 */
export declare function missingPictures(value: unknown, file: string): readonly Finding[];
