export { detectFormat } from './detect-format.js';
export type { FailureCode } from './failure.js';
export { type FailureMessage, failureWords } from './failure-words.js';
export { type ImportedDocument, importDocument } from './import-document.js';
export { type Change, type Match, matchContent } from './match/match-content.js';
export type * from './pieces.js';
export { reasonInWords } from './reason-words.js';
export { type SourceFailure, type SourceOptions, readSource } from './read-source.js';
export type * from './suggestion.js';
