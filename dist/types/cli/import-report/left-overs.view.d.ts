import type { LeftOver } from '../../import/suggestion.js';
import type { Language } from '../command.js';
/** What has been left out for one reason. */
export interface LeftOverGroup {
    readonly name: string;
    readonly about: string;
    readonly count: number;
    readonly texts: readonly {
        readonly text: string;
        readonly places: string;
        readonly count: number;
    }[];
}
/** Puts together what has been left out by its reason, what an editor has to see to first; the same text once. */
export declare function leftOversView(leftOvers: readonly LeftOver[], language: Language): readonly LeftOverGroup[];
