import { type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './json-path.js';

/**
 * Takes a key or an item out of a JSON text, with one of its commas.
 *
 * jsonc-parser 3.3.1's own way takes two letters too few where the last item stands on the line of the bracket: of
 * `[1,2]` it leaves `[12]`.
 */
export function removalOf(text: string, path: Path): Edit[] {
  const tree = parseTree(text);
  const found = tree && findNodeAtLocation(tree, [...path]);
  if (!found) return [];
  const node = found.parent?.type === 'property' ? found.parent : found;
  const siblings: readonly Node[] = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  const from = before ? endOf(before) : node.offset;
  const to = before ? endOf(node) : (next?.offset ?? endOf(node));
  return [{ offset: from, length: to - from, content: '' }];
}

const endOf = ({ offset, length }: Node): number => offset + length;
