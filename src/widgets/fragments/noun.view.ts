import type { Noun } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { plural } from '../../locale/plural.js';
import { sameLanguage, say, sayAround, sayOwn, type Phrase, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** What is said with the document's own word for what it lists. */
export interface NounView {
  /** The word for several, with a capital: "Insatser". */
  readonly title: Said;
  /** How many are found of all; that none is. */
  readonly found: (found: number, all: number) => Phrase;
  readonly others: Phrase;
  /** That a goal has none. */
  readonly none: Phrase;
}

/**
 * Says what the document calls what it lists, and how many there are.
 *
 * Where the word is in the language of the widgets' own words, a number picks its form. Else it stands in its own
 * language, and the number by itself: "Insatser: 3 of 12".
 */
export function nounView(noun: Noun | undefined, reader: Reader): NounView | undefined {
  const several = say(noun?.other, reader);
  if (!noun || !several) return undefined;
  const { ownNoun } = documentWords(reader);
  const { lang } = reader.words;
  const isAtHome = sameLanguage(several.lang || reader.lang, lang);
  /** The form that a number asks for, where the document has it in this language. */
  const form = (count: number): string | undefined => {
    const said = say(noun[plural(lang, count, FORMS) as keyof typeof FORMS], reader);
    return said && said.lang === several.lang ? said.text : undefined;
  };
  const title = { ...several, text: capital(several.text, several.lang || reader.lang) };
  const around = (sentence: (word: string) => string): Phrase => {
    const isFirst = sentence('\0').startsWith('\0');
    const parts = sayAround(sentence, [[isFirst ? title : several]], reader);
    return parts.length === 1 ? parts[0]! : { text: parts.map(({ text }) => text).join(''), parts };
  };
  return {
    title,
    found(found, all) {
      if (!found && all) return around(ownNoun.unmatched);
      const counted = isAtHome ? ownNoun.counted?.(found, all, form) : undefined;
      if (counted) return sayOwn(counted, reader);
      return around((word) => `${word}: ${found === all ? all : ownNoun.outOf(found, all)}`);
    },
    others: around(ownNoun.others),
    none: around(ownNoun.none),
  };
}

/** The names of the forms, by themselves. */
const FORMS = { other: 'other', zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many' } as const;

const capital = (text: string, lang: string): string =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(lang));
