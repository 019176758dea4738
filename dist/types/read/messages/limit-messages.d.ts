import type { LimitName } from '../../format/limits.js';
import type { Sentences } from './sentences.js';
/** What is said of a limit that a file passes, by the limit's name. */
export declare const LIMIT_MESSAGES: Readonly<Record<`limit-${LimitName}`, Sentences>>;
