import type { Words } from '../../words/words.js';
import { type Told } from './told.js';
/** Finds who owns the document: "Dokumentansvarig: Kommunstyrelsen", "Ansvarig för strategin är socialnämnden." */
export declare function ownerIn(text: string, words: Words): Told<string> | undefined;
