import type { DocumentWords } from './words.js';
/** Swedish. */
export declare const sv: DocumentWords;
