import type { Change } from '../import/match/match-content.js';
import type { Language } from './command.js';
/** Entries that have changed in one way since last year's file. */
export interface ChangeGroup {
    readonly name: string;
    readonly entries: readonly string[];
}
/** Puts what has become of each entry in groups; what is the same is only counted. */
export declare function changeGroups(changes: readonly Change[], language: Language): readonly ChangeGroup[];
/** Writes the groups for a terminal, an entry on each line. */
export declare const changeLines: (groups: readonly ChangeGroup[]) => string;
