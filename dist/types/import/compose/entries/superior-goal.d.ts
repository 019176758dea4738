import { type Holder } from '../holder.js';
import type { EntryKind, Put, TextBranch } from './entry-kind.js';
/** Opens a heading that has such goals under it and nothing else: each names it. */
export declare function openSuperiorGoals(branch: TextBranch, holder: Holder, put: Put): boolean;
/**
 * A goal of a superior document, which the goal around serves, or the whole document; the heading or the label before it
 * names whose it is.
 */
export declare const superiorGoal: EntryKind;
