import type { Words } from '../../words/words.js';
import { type Told } from './told.js';
/** Finds a decision's paragraph or a case's number: "§ 108", "Dnr KS 2020/123"; the number with the word before it. */
export declare function referenceIn(text: string, words: Words): Told<string> | undefined;
