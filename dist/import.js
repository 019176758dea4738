export { d as detectFormat, f as failureWords, i as importDocument, m as matchContent, r as readSource } from './chunks/import-parts.js';
export { r as reasonInWords } from './chunks/reason-words.js';
import './chunks/choices.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/limits.js';
import './chunks/json.js';
import './chunks/goal-paths.js';
import './chunks/problem-of.js';
import './chunks/spot.js';
import './chunks/did-you-mean.js';
import './chunks/read-content.js';
import './chunks/walk.js';
//# sourceMappingURL=import.js.map
