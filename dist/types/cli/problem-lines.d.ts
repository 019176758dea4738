import type { Count } from '../read/finding-list.js';
import type { Language, BilingualText } from './command.js';
/** What a list of problems needs to know of each. */
interface Listed {
    readonly pointer: string;
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly message: BilingualText;
}
/** Writes a problem on two lines: where and what kind, and what to do. */
export declare const problemLines: ({ pointer, severity, code, message }: Listed, language: Language) => string;
/** Counts problems by how bad they are. */
export declare function counted(problems: readonly Listed[]): Count;
/** Writes how many problems there are: “2 fel, 1 anmärkning”. */
export declare function countLine({ error, warning }: Count, language: Language): string;
export {};
