import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Each document's own copies of the style sheets: one document's are forbidden in another. */
const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its style sheets, those of the document that it is in now.
 *
 * An element may be made in one document and put into another, such as an editor's frame: it keeps its class,
 * and loses its constructed style sheets.
 */
export function dress(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) return adoptStyles(root, [...styles]);
  const view = ownerDocument.defaultView;
  // A document that nobody sees has no styles.
  if (!view) return;
  const own = copies.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(ownerDocument, own);
  root.adoptedStyleSheets = styles.map((style) => {
    const copy = own.get(style) ?? new view.CSSStyleSheet();
    if (!own.has(style)) copy.replaceSync(textOf(style));
    own.set(style, copy);
    return copy;
  });
}

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map(({ cssText }) => cssText).join('');
