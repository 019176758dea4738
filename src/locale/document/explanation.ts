/**
 * Leads from a term's explanation to its entry, by the language of the widgets' words.
 *
 * Apart from the other words, since only the Markdown file uses it, and should not bring them all.
 */
export const toGlossary: Readonly<Record<string, string>> = {
  sv: 'Visa i ordlistan',
  en: 'Show in the glossary',
};
