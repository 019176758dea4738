import { type Holder } from '../holder.js';
import type { Put, TextBranch } from './entry-kind.js';
/**
 * Opens what stands under a heading in a goal, where the goal has a place for it: the goals within, under the document's
 * own word for them; its documents; a text with a title.
 *
 * @returns Whether the goal had a place for it.
 */
export declare function openInGoal(branch: TextBranch, holder: Holder, put: Put): boolean;
