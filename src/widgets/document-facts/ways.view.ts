import { addressIn } from '../../format/address.js';
import type { Content, Text } from '../../format/schema.js';
import { sameLanguage, say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { LANGUAGE_NAMES, languageName } from './language-names.js';

/** A way to the document in another language, or to one that is easy to read: in the words of those who look for it. */
export interface WayView extends Said {
  readonly href: string;
  readonly hreflang: string;
}

type Alternate = NonNullable<Content['alternates']>[number];

/**
 * Says which ways lead to the document in other languages, or to one that is easy to read: pages that show translations
 * of the file, and other versions. Of those the first to each language is shown; from format 1.1 on.
 */
export function waysView(content: Content, reader: Reader): readonly WayView[] {
  if (content.samsyn === '1.0') return [];
  const { translations = [], alternates = [] } = content;
  const shown = shownLanguage(content, reader);
  const pages = translations.flatMap(({ language, url }) => way(language, false, nameOf(language), url));
  const versions = alternates.flatMap((one) => {
    const language = one.language ?? reader.fileLang;
    const isEasy = says(one, EASY);
    if (!isEasy && one.language === undefined) return [];
    return way(language, isEasy, nameOf(language, isEasy) ?? say(one.title, reader)?.text, one.url);
  });
  const isFirst = ({ text }: WayView, i: number): boolean =>
    ![...pages, ...versions.slice(0, i)].some((other) => other.text === text);
  return [...pages, ...versions.filter(isFirst)];

  function way(
    language: string,
    isEasy: boolean,
    name: string | undefined,
    url: string | undefined,
  ): readonly WayView[] {
    const href = addressIn(url, reader.src);
    if (!href || !name || (!isEasy && sameLanguage(language, shown))) return [];
    const isMarked = !sameLanguage(language, reader.lang);
    return [
      {
        text: name,
        ...(isMarked && { lang: language }),
        href,
        hreflang: language,
      },
    ];
  }
}

/** The language that the file's texts are shown in. */
function shownLanguage({ title }: Content, { wanted, fileLang }: Reader): string {
  const isSpoken = typeof title === 'object' && Object.keys(title).some((tag) => sameLanguage(tag, wanted));
  return isSpoken ? wanted : fileLang;
}

/** The words for what is easy to read, in all languages that have some here. */
const EASY = new Set(Object.values(LANGUAGE_NAMES).flatMap((names) => names?.[1]?.toLowerCase() ?? []));

const says = ({ kind, title }: Alternate, words: ReadonlySet<string>): boolean =>
  [kind, title].some((text) => textsOf(text).some((one) => words.has(one.trim().toLowerCase())));

const textsOf = (text: Text | undefined): readonly string[] =>
  typeof text === 'object' ? Object.values(text) : text === undefined ? [] : [text];

/** A language's own name; by the browser's words where it is none of those that are known here. */
function nameOf(tag: string, isEasy = false): string | undefined {
  const [language = ''] = tag.toLowerCase().split('-');
  const [name, easy] = LANGUAGE_NAMES[language === 'no' || language === 'nn' ? 'nb' : language] ?? [];
  if (isEasy) return easy;
  return name ?? languageName(tag, { lang: tag })?.text;
}
