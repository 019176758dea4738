import type { Vocabulary } from './entries.descriptions.js';
/** Who does what, by which principles, and what the words mean. */
export declare const actorWords: Vocabulary<'actor' | 'roles' | 'roleEntry' | 'principles' | 'principle' | 'glossary' | 'term'>;
