import type { Content, Goal } from '../../../format/schema.js';
import { type Holder } from '../holder.js';
import type { EntryKind } from './entry-kind.js';
/** Adds a goal below the one around, or to the document's own. */
export declare function addGoal(holder: Holder, goal: Goal): Goal;
/** A goal, a focus area, a strategy area: with goals in it, to any depth. */
export declare const goal: EntryKind;
/** Finds a goal by its title, at any depth; the first where several have it. */
export declare function goalNamed(content: Content, name: string): Goal | undefined;
/** Titles agree where their words do. */
export declare const keyOf: (title: string) => string;
