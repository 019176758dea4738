import { childrenOf, parentOf } from '../shell/shadow-tree.js';

/** Elements of a page that have words of their own and are seen, in reading order; not the list of contents. */
export function textsOn(root: Element): readonly Element[] {
  const texts: Element[] = [];
  const walk = (element: Element): void => {
    if (/^(?:nav|style|script|template|button)$/.test(element.localName)) return;
    const hasWords = [...element.childNodes].some(
      (node) => node instanceof Text && /[\p{L}\p{N}]/u.test(node.data),
    );
    if (hasWords && element.checkVisibility()) texts.push(element);
    else for (const child of childrenOf(element)) walk(child);
  };
  walk(root);
  return texts;
}

/**
 * Finds the next text of the page, from an element on, that was made of another piece.
 *
 * @param pieceOf - The piece that an element was made of.
 */
export function nextText(
  root: Element,
  from: Element | undefined,
  by: -1 | 1,
  pieceOf: (element: Element) => string | undefined,
): { readonly element: Element; readonly piece: string } | undefined {
  const texts = textsOn(root);
  const here = from && pieceOf(from);
  let at = from
    ? texts.findIndex((text) => text === from || isWithin(text, from) || isWithin(from, text))
    : -1;
  if (at < 0) at = by > 0 ? -1 : texts.length;
  for (let i = at + by; i >= 0 && i < texts.length; i += by) {
    const piece = pieceOf(texts[i]!);
    if (piece !== undefined && piece !== here) return { element: texts[i]!, piece };
  }
  return undefined;
}

function isWithin(element: Element, around: Element): boolean {
  let one: Element | undefined = element;
  while (one && one !== around) one = parentOf(one);
  return one !== undefined;
}
