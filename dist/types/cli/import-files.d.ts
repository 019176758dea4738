import type { Content } from '../format/schema.js';
import type { BilingualText, ExitCode } from './command.js';
/** What went wrong, after the name of the file that it went wrong with. */
export declare const named: (file: string, { sv, en }: BilingualText) => BilingualText;
/** Says which file would be written over, if one would; the document itself never is. */
export declare function takenFile(source: string, written: Readonly<Record<'out' | 'report', string | undefined>>, force: boolean): BilingualText | undefined;
/** A document's bytes, or why there are none. */
export declare function readBytes(file: string, most: number): {
    readonly bytes: Uint8Array;
} | {
    readonly isTooLarge: true;
} | {
    readonly failure: BilingualText;
};
/** Last year's content, with a warning where some of it is not sound; or why there is none. */
export declare function earlierContent(file: string): {
    readonly content: Content;
    readonly warning?: BilingualText;
} | {
    readonly failure: BilingualText;
    readonly code: ExitCode;
};
