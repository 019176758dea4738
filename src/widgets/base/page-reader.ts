import { isLanguage } from '../../format/language.js';
import type { Content } from '../../format/schema.js';
import { wordsFor } from '../../locale/locale.js';
import { sameLanguage } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { isServer } from './on-server.js';
import { serverLanguages } from './server-page.js';

/**
 * Finds out who reads a widget: the language of the page around it, and what of it the file and the
 * widgets' own words speak.
 */
export function pageReader(
  element: HTMLElement & { readonly src?: string | undefined },
  content: Content | undefined,
  headingLevel: number,
  wantMarkdown: () => void,
  waitFor: (coming: Promise<void>) => void,
): Reader {
  const fileLang = content?.language ?? 'sv';
  const around = pageLanguage(element);
  const wanted = around ?? fileLang;
  const words = wordsFor(wanted, fileLang);
  const titles = typeof content?.title === 'object' ? Object.keys(content.title) : [fileLang];
  return {
    around,
    wanted,
    // The page's language, if the file speaks it; else that of the words.
    lang: titles.some((tag) => sameLanguage(tag, wanted)) ? wanted : words.lang,
    fileLang,
    words,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6),
    wantMarkdown,
    waitFor,
    glossaries: isServer ? undefined : content?.glossaries,
    src: element.src,
  };
}

/** The language to mark an output with; none where the page around it says the same already. */
export const ownLanguage = (lang: string, around: string | undefined): string | undefined =>
  around !== undefined && sameLanguage(lang, around) ? undefined : lang;

/** The language of the page at an element; a page may say anything, and what is no language tag is none. */
export function pageLanguage(element: Element): string | undefined {
  const around = isServer ? langOnServer(element) : nearestLang(element);
  return around && isLanguage(around) ? around : undefined;
}

/**
 * The element that a shadow root belongs to. Not by the root's class: a document that an element was moved into has
 * classes of its own; and a page may have put a `host` on every object.
 */
export function hostOf(root: Node): Element | undefined {
  const { host } = root as Partial<ShadowRoot>;
  return host?.nodeType === Node.ELEMENT_NODE ? host : undefined;
}

/** What the whole page said of its language when an element was drawn, where that has changed since. */
const drawnIn = new WeakMap<object, string>();

/** Lets an element that has been drawn stay in the language that the whole page was in until now. */
export const stayIn = (element: object, lang: string): void =>
  void (drawnIn.has(element) || drawnIn.set(element, lang));

/** Lets an element follow again what the whole page says of its language. */
export const forgetPage = (element: object): void => void drawnIn.delete(element);

/** Through shadow roots. */
function nearestLang(element: Element): string {
  const found = element.closest('[lang]');
  if (!found || found === element.ownerDocument.documentElement) {
    const stays = drawnIn.get(element);
    if (stays !== undefined) return stays;
  }
  if (found) return found.getAttribute('lang') ?? '';
  const host = hostOf(element.getRootNode());
  return host ? nearestLang(host) : '';
}

/** The language that the server was told of, or the element's own. */
const langOnServer = (element: Element): string | null =>
  serverLanguages.get(element) ?? element.getAttribute('lang');
