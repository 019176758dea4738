import { attribute, elementsBelow, fill, isElement, type Node, type Parent } from './tree.js';

/**
 * Makes words of the links that lead nowhere: a snippet of one widget does not hold all that its texts link to.
 * What is no entry of the file may be the page's own, and stays a link.
 *
 * @param entries - Ids of all the file's entries.
 * @param shown - Ids of those that the page shows besides.
 */
export function unlinkDead(parent: Parent, entries: ReadonlySet<string>, shown: readonly string[]): void {
  const there = new Set([...shown, ...[...elementsBelow(parent)].map((element) => attribute(element, 'id'))]);
  const isDead = (id: string | undefined): boolean => id !== undefined && entries.has(id) && !there.has(id);
  const linked = (node: Node): Node[] => {
    if (!isElement(node)) return [node];
    fill(node, node.childNodes.flatMap(linked));
    const id = node.tagName === 'a' ? /^#(.+)/.exec(attribute(node, 'href') ?? '')?.[1] : undefined;
    return isDead(id) ? node.childNodes : [node];
  };
  fill(parent, parent.childNodes.flatMap(linked));
}

/** The ids of all entries in a content file, and in whatever part of it. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id } = value as { readonly id?: unknown };
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}
