import type { Words } from '../words.js';

/**
 * Leads from a term's explanation to its entry, by the language of the widgets' words.
 *
 * Apart from the other words, since only the Markdown file uses it, and should not bring them all.
 */
export const toGlossary: Readonly<Record<string, string>> = {
  sv: 'Visa i ordlistan',
  en: 'Show in the glossary',
};

/** The same, by the words themselves, which may have it with them. */
export const glossaryWord = (words: Words): string =>
  words.toGlossary ?? toGlossary[words.lang] ?? toGlossary['sv']!;
