import type { Vocabulary } from './entries.descriptions.js';
/** The facts about a document: whose it is, what was decided, which others it belongs with. */
export declare const factWords: Vocabulary<'publisher' | 'logo' | 'decision' | 'alternate' | 'translation' | 'contact' | 'document'>;
