import { below } from './page.js';

/*
 * What Firefox's translation does with a page, as its translations-document.sys.mjs has it (Firefox 153): it
 * sets `lang` on `html`, goes through shadow roots, and leaves out each part that is marked with a language
 * that is not the page's first, or as nothing to translate. Only its texts are no translations here.
 */

const LEFT_OUT =
  'code, kbd, samp, var, acronym, math, embed, object, iframe, noscript, template, style, script, textarea, [translate=no], .notranslate, [contenteditable=""], [contenteditable=true]';
const WORDS = /\p{L}+/gu;

/** Whether two tags are of one language in one script. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => new Intl.Locale(tag).maximize());
  return first!.language === second!.language && first!.script === second!.script;
}

/** Whether a translation from a language goes into an element; what holds it is asked for each. */
function goesInto(element: Element, from: string): boolean {
  for (let at: Element | null = element; at;) {
    // The root is not asked, and neither is the host of a shadow root.
    const isAsked = at !== at.ownerDocument.documentElement && !(at !== element && at.shadowRoot);
    const { lang } = at as HTMLElement;
    if (isAsked && (at.matches(LEFT_OUT) || (lang && !isSame(lang, from)))) return false;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof at.ownerDocument.defaultView!.ShadowRoot ? root.host : null);
  }
  return true;
}

/** The texts below a node with words in them, through shadow roots. */
export function textsBelow(node: ParentNode): Text[] {
  return [...below(node)].flatMap((element) =>
    element.matches('style, script') || (element.shadowRoot && element.localName.startsWith('samsyn-'))
      ? []
      : ([...element.childNodes].filter(
          (child) => child.nodeType === Node.TEXT_NODE && /\p{L}/u.test(child.nodeValue!),
        ) as Text[]),
  );
}

/** Begins to translate a page as Firefox does: by what it says of the page. */
export const announce = (page: Document, to: string): void => void (page.documentElement.lang = to);

/** Translates what is reached of a page, and gives the share of the words that were. */
export function translate(root: ParentNode, from: string): number {
  let [reached, all] = [0, 0];
  for (const text of textsBelow(root)) {
    const words = text.data.match(WORDS)!.length;
    all += words;
    if (!goesInto(text.parentElement!, from)) continue;
    reached += words;
    text.data = text.data.toUpperCase();
  }
  return reached / all;
}
