import type { ContentCode, DiskCode } from '../problems.js';
import { type Sentences } from './sentences.js';
/** Words for what is wrong in a content file, in Swedish, for the web editor, and in English. Every message says what to do. */
export declare const CONTENT_MESSAGES: Readonly<Record<Exclude<ContentCode, `limit-${string}`> | DiskCode, Sentences>>;
