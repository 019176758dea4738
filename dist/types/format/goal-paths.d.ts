import type { Goal } from './schema.js';
/** A goal, with all goals that it is part of before it. */
export type GoalPath = readonly Goal[];
/** Every goal of a tree with those that it stands in, in the tree's order. */
export declare const goalPaths: (goals?: readonly Goal[], above?: GoalPath) => readonly GoalPath[];
/** Every goal of a tree, in its order. */
export declare const allGoals: (goals?: readonly Goal[]) => readonly Goal[];
