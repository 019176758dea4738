import type { SuperiorGoal } from '../../format/schema.js';
import { type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
/** Part of what is said of a superior goal: its name, which may lead to it, its document, and how it is served. */
export interface SuperiorGoalPart extends Said {
    readonly href?: string | undefined;
}
/** Says which goals of superior documents are served. */
export declare const superiorGoalViews: (goals: readonly SuperiorGoal[] | undefined, reader: Reader) => readonly (readonly SuperiorGoalPart[])[];
