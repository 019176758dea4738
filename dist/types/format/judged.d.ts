import type { Content, Goal, Indicator, Measure } from './schema.js';
/** The goals, measures and indicators of which the document says how it goes. */
export declare const judgedIn: ({ goals, measures, indicators, }: Content) => readonly (Goal | Measure | Indicator)[];
/** Whether an entry says how it goes. */
export declare const isJudged: (entry: Goal | Measure | Indicator) => boolean;
