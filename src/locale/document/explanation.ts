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

/** The words around footnotes and tables. */
export interface ProseWords {
  /** Name of the list of footnotes. */
  readonly footnotes: string;
  /** Before the number of one. */
  readonly footnote: string;
  /** Leads from a footnote to where it is referred to. */
  readonly toText: string;
  /** Before the heads of a table, as its name. */
  readonly table: string;
}

/** Those of the languages that have no file of their own. */
export const PROSE: Readonly<Record<'sv' | 'en', ProseWords>> = {
  sv: { footnotes: 'Fotnoter', footnote: 'Fotnot', toText: 'Tillbaka till texten', table: 'Tabell' },
  en: { footnotes: 'Footnotes', footnote: 'Footnote', toText: 'Back to the text', table: 'Table' },
};

/** The same, by the words themselves; what a registered language leaves out is in Swedish. */
export const proseWords = ({ lang, prose }: Words): ProseWords => ({
  ...PROSE[lang === 'en' ? 'en' : 'sv'],
  ...prose,
});
