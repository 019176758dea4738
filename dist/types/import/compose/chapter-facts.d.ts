import type { Draft } from './draft.js';
/** Finds in the texts of follow-up, funding and participation what has a key of its own: how often, who, which years. */
export declare function readChapters(draft: Draft): void;
/**
 * Finds the decision on the document and how long it holds where a running text tells of them and nothing else does:
 * "Programmet antogs av kommunfullmäktige i mars 2025. Det gäller tills vidare." The text stays where it is.
 */
export declare function readOwnDecision(draft: Draft): void;
