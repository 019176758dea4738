import type { Element, Node } from './parse-html.js';

/** Tells whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The elements right below a node. */
export function childElements(node: { readonly childNodes: readonly Node[] }): readonly Element[] {
  return node.childNodes.filter(isElement);
}

/** What an attribute says. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The element's classes. */
export function classesOf(element: Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Tells whether an element stands on lines of its own. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

/** Elements whose text is none. */
const MUTE = new Set(['script', 'style', 'template', 'head', 'noscript', 'title']);

/** Tells whether what an element holds is for programs. */
export function isMute({ tagName }: Element): boolean {
  return MUTE.has(tagName);
}

/**
 * The words of elements, with spaces for what parts blocks.
 *
 * @param skip - Tells which elements to leave out.
 */
export function wordsOf(nodes: readonly Node[], skip: (element: Element) => boolean = isMute): string {
  const texts: string[] = [];
  // No recursion: this is asked of anything, however deep.
  const waiting: (Node | ' ')[] = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === ' ') texts.push(' ');
    else if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    else if (isElement(node) && !skip(node)) {
      const apart = isBlock(node) || node.tagName === 'br';
      if (apart) texts.push(' ');
      if (apart) waiting.push(' ');
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
    }
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** All elements within one, in order, itself left out. */
export function* elementsWithin(root: { readonly childNodes: readonly Node[] }): Generator<Element> {
  const waiting: Node[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
  }
}
