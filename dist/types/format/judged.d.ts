import type { Assessment, Content, Goal, Indicator, Measure, Text } from './schema.js';
/** The goals, measures and indicators of which the document says how it goes. */
export declare const judgedIn: ({ goals, measures, indicators, }: Content) => readonly (Goal | Measure | Indicator)[];
/** Whether an entry says how it goes. */
export declare const isJudged: (entry: Goal | Measure | Indicator) => boolean;
/** Tells an entry's latest status: what it says of itself, else that of its latest assessment. */
export declare const latestStatus: ({ status, assessments, }: Pick<Goal, "status" | "assessments">) => Text | null | undefined;
/** By their times, those without one last; else as in the document. */
export declare function latestFirst(a: Assessment, b: Assessment): number;
