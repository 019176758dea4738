import type { Words } from './words.js';
/** Swedish, the default. Reviewed by a speaker: yes. */
export declare const sv: Words;
