import { isServer } from 'lit';
import { isLanguage } from '../content/language.js';
import type { Content } from '../content/schema.js';
import { wordsFor } from '../locale/locale.js';
import { sameLanguage } from '../text/localized.js';
import type { Reader } from '../text/reader.js';
import { serverLanguages } from './server-page.js';

/**
 * Finds out who reads a widget: the language of the page around it, and what of it the file and the
 * widgets' own words speak.
 */
export function pageReader(
  element: HTMLElement,
  content: Content | undefined,
  headingLevel: number,
  wantMarkdown: () => void,
  waitFor: (coming: Promise<void>) => void,
): Reader {
  const fileLang = content?.language ?? 'sv';
  const wanted = pageLanguage(element) ?? fileLang;
  const words = wordsFor(wanted, fileLang);
  const titles = typeof content?.title === 'object' ? Object.keys(content.title) : [fileLang];
  return {
    wanted,
    // The page's language, if the file speaks it; else that of the words.
    lang: titles.some((tag) => sameLanguage(tag, wanted)) ? wanted : words.lang,
    fileLang,
    words,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6),
    wantMarkdown,
    waitFor,
    glossaries: isServer ? undefined : content?.glossaries,
  };
}

/** The language of the page at an element; a page may say anything, and what is no language tag is none. */
export function pageLanguage(element: Element): string | undefined {
  const around = isServer ? langOnServer(element) : nearestLang(element);
  return around && isLanguage(around) ? around : undefined;
}

/** Through shadow roots; a document that the element was moved into may have classes of its own. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? '';
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? nearestLang(host) : '';
}

/** The language that the server was told of, or the element's own. */
const langOnServer = (element: Element): string | null =>
  serverLanguages.get(element) ?? element.getAttribute('lang');
