import type { Problem } from '../read/problems.js';
import type { BilingualText } from './command.js';
/** A file that a command was asked to read: its JSON value, or why there is none. */
export type JsonFile = {
    readonly value: unknown;
    readonly text: string;
} | {
    readonly failure: BilingualText;
    readonly isMissing?: boolean;
    /** What is wrong in the file, where it is there. */
    readonly problem?: Problem;
};
/** Reads a JSON file with the same limit and the same encoding as on the web. */
export declare function readJson(path: string | URL): JsonFile;
