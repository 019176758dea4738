export { failureWords } from '../import/failure-words.js';
export { importDocument } from '../import/import-document.js';
export { matchContent } from '../import/match/match-content.js';
export { SOURCE_BYTES } from '../import/read-source.js';
