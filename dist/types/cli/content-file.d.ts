import type { BilingualText } from './command.js';
/**
 * Writes a content file, and beside it the schema by which an editor helps to write on, if that is not there.
 *
 * @throws where the disk does not take it.
 */
export declare function writeContent(file: string, content: Readonly<Record<string, unknown>>): void;
/** Says that a file is there, which would be written over, and by which option it gets another name. */
export declare const existsAlready: (file: string, option: string) => BilingualText;
/** Says that a file cannot be written, in the system's own words. */
export declare const cannotWrite: (file: string, error: unknown) => BilingualText;
