import type { PageText, Span } from '../page-text.js';
import type { Element, StructNode } from './elements.js';

/**
 * Makes one tree of a page's structure and its text.
 *
 * Text that the structure does not know, and that is not said to be no part of it, comes last, as paragraphs.
 */
export function pageTree(
  root: StructNode,
  { number, spans }: PageText,
  addresses: ReadonlyMap<string, string>,
): Element {
  const marked = new Map<string, Span[]>();
  const stray: Span[] = [];
  for (const span of spans) {
    if (span.artifact) continue;
    if (!span.mark) stray.push(span);
    else if (marked.has(span.mark)) marked.get(span.mark)!.push(span);
    else marked.set(span.mark, [span]);
  }
  const grow = (node: StructNode, outer?: string): Element => {
    const children = node.children ?? [];
    const address = children.reduce<string | undefined>(
      (found, { id }) => found ?? addresses.get(id ?? ''),
      outer,
    );
    const element: Element = {
      role: node.role ?? '',
      page: number,
      ...(node.alt && { alt: node.alt }),
      ...(node.lang && { language: node.lang }),
      kids: [],
    };
    for (const child of children)
      if (child.role !== undefined) element.kids.push(grow(child, address));
      else if (child.type === 'content' && child.id) {
        const content = marked.get(child.id) ?? [];
        marked.delete(child.id);
        element.kids.push(...(address ? content.map((span) => ({ ...span, link: address })) : content));
      }
    return element;
  };
  const tree = grow(root);
  for (const content of [stray, ...marked.values()])
    if (content.some(({ text }) => text.trim()))
      tree.kids.push({ role: 'P', page: number, guessed: true, kids: content });
  return tree;
}
