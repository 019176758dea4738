import type { Count } from '../../read/finding-list.js';
import type { Problem } from '../../read/problems.js';
import type { BilingualText, Call } from '../command.js';
/** A content file, and what is wrong in it. */
export interface CheckedFile {
    /** The file's path, as it was given or found. */
    readonly file: string;
    readonly problems: readonly Problem[];
    /** How many problems there are, also those that are too many to tell of. */
    readonly count: Count;
    /** Why nothing in it could be read. */
    readonly failure?: BilingualText;
    /** Whether it is not there, or may not be opened. */
    readonly isMissing?: boolean;
}
/** Tells what is wrong in some files, in one form. */
export type CheckReport = (checked: readonly CheckedFile[], call: Pick<Call, 'language' | 'print' | 'complain'>) => void;
