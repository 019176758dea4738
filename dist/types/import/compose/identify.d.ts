import { type Draft } from './draft.js';
/** Gives the content what tells the document from others: title, publisher, kind, language, years, facts. */
export declare function identify(draft: Draft): void;
