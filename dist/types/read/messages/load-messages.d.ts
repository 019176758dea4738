import type { LoadCode } from '../problems.js';
import { type Sentences } from './sentences.js';
/** Words for what is wrong on the way to a content file, or with the element, in Swedish and in English. */
export declare const LOAD_MESSAGES: Readonly<Record<Exclude<LoadCode, 'not-json'>, Sentences>>;
