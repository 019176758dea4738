import { type Draft } from './draft.js';
/** Gives the content what tells the document from others: title, publisher, kind, language, facts. */
export declare function identify(draft: Draft): void;
