import { render } from 'lit';
import { wordsFor } from '../../src/locale/locale.js';
import { inline, prose, type Renderable } from '../../src/text/rich-text.js';
import type { Reader } from '../../src/text/reader.js';

/** Someone who reads in a language; the widget speaks Swedish or English. */
export function reader(wanted = 'sv', fileLang = 'sv', wantMarkdown?: () => void): Reader {
  const words = wordsFor(wanted, fileLang);
  const asked = wantMarkdown && { wantMarkdown };
  return { wanted, lang: words.lang, fileLang, words, level: 2, ...asked };
}

/** The ways that a text with Markdown in it is shown. */
export const WAYS = { prose, inline } as const;

/** Renders something into a box of its own, on the page, so that whatever would run there runs. */
export function rendered(what: Renderable): HTMLElement {
  const box = document.createElement('div');
  document.body.append(box);
  render(what, box);
  box.remove();
  return box;
}

/** What a text with Markdown in it becomes. */
export const shown = (text: string, way: keyof typeof WAYS = 'prose', by = reader()): HTMLElement =>
  rendered(WAYS[way]({ text }, by));

/** The markup of a box without Lit's own comments and the line breaks of its templates. */
export const markup = (box: HTMLElement): string =>
  box.innerHTML.replace(/<!--.*?-->/g, '').replace(/(<(?:ul|ol|\/li)\b[^>]*>)\s+|\s+(?=<\/[uo]l>)/g, '$1');

/** The words of a text: its letters and digits, in order. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const ELEMENTS =
  'p em strong del a ul ol li br blockquote code pre span div sup table thead tbody tr th td'.split(' ');
const ATTRIBUTES = 'href lang dir class start role id tabindex scope aria-label'.split(' ');
const PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:'];

/** What a box holds that no text may bring about: an element, an attribute or an address off the short list. */
export function strange(box: HTMLElement): string[] {
  return [...box.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.includes(element.localName) && element instanceof HTMLElement
      ? []
      : [`<${element.localName}>`]),
    ...element.getAttributeNames().filter((name) => !ATTRIBUTES.includes(name)),
    // The browser's own reading of the address, not ours; it has no protocol for what is no address at all.
    ...(element instanceof HTMLAnchorElement && ![...PROTOCOLS, ':'].includes(element.protocol)
      ? [element.href]
      : []),
  ]);
}
