import type { Draft } from '../draft.js';
/** Makes bold text of headings with nothing under them, but where they are a list that a text tells of. */
export declare function settleHeadings(draft: Draft): void;
