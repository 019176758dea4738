import type { Words } from '../../words/words.js';
import { type Part } from '../part.js';
import type { PartRule } from './rule.js';
/** "Vi vill", "Vi ska" and their kin: what a heading says that a list of a goal is. */
export declare function wantsTopic(part: Part, words: Words): 'aim' | 'commitment' | undefined;
/** The same for any text that is nothing but such words. */
export declare function wantsIn(text: string, words: Words): 'aim' | 'commitment' | undefined;
/** A list of aims or commitments under their words: an item or a paragraph each. */
export declare const wantsRule: PartRule;
