import type { Goal } from '../../../format/schema.js';
import type { Words } from '../../words/words.js';
/** Finds the global goals, and their targets, that a text names by their numbers; undefined where it names none. */
export declare function globalGoalsIn(text: string): Pick<Goal, 'sdg' | 'sdgTargets'> | undefined;
/** The same in a sentence that tells of the global goals and then names some: "Agenda 2030, främst mål 3 och 11". */
export declare function globalGoalsTold(sentence: string, words: Words): ReturnType<typeof globalGoalsIn>;
