import { isObject } from '../../format/json.js';
import { pathOf, valueAt } from '../model/json-path.js';
import { childrenOf, parentOf } from '../shell/shadow-tree.js';
import { lettersOf, lettersOfMarkdown, lettersOnce } from './page-letters.js';

/**
 * Finds where on the page a text of the content stands: in the anchor of its entry, the smallest element with its words.
 *
 * @param root - The element that shows the content, such as `samsyn-strategy`.
 * @param pointer - JSON Pointer to the text or its entry.
 * @param words - The words to find, where the text has more than them: one paragraph of several.
 * @returns The entry's own anchor where it does not show the words; undefined where it is not on the page.
 */
export function findOnPage(root: Element, content: object, pointer: string, words = ''): Element | undefined {
  const value = valueAt(content, pathOf(pointer));
  const own = typeof value === 'string' ? value : '';
  const wanted = [...new Set([lettersOf(words), lettersOfMarkdown(own)])].filter(Boolean);
  const letters = lettersOnce();
  const anchors = anchorsOf(root, content, pointer);
  const scopes = [...anchors, root].flatMap((scope) => wanted.map((text) => ({ scope, text })));
  const find = (isAccepted: (element: Element) => boolean): Element | undefined => {
    for (const { scope, text } of scopes) {
      const isExact = (one: Element): boolean => letters(one) === text && isAccepted(one);
      const found = smallest(scope, text, letters, isExact) ?? smallest(scope, text, letters, isAccepted);
      if (found) return found;
    }
    return undefined;
  };
  return find(isShown) ?? unfolded(find(() => true)) ?? anchors[0];
}

/** What is seen of an element that is folded away: what it is folded into. */
function unfolded(element: Element | undefined): Element | undefined {
  let around = element;
  while (around && !isShown(around)) around = parentOf(around);
  return around;
}

/** Anchors of the entries around a text, the nearest first. */
function anchorsOf(root: Element, content: object, pointer: string): readonly Element[] {
  const path = pathOf(pointer);
  const ids = path.flatMap((_, i) => {
    const entry = valueAt(content, path.slice(0, i + 1));
    return isObject(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [];
  });
  return ids.reverse().flatMap((id) => withId(root, id).sort((one, other) => weight(one) - weight(other)));
}

/** What a reader sees goes before what is folded away. */
const weight = (element: Element): number => (isShown(element) ? 0 : 1);

const isShown = (element: Element): boolean => element.checkVisibility();

function withId(node: Element, id: string): Element[] {
  return childrenOf(node).flatMap((child) => [...(child.id === id ? [child] : []), ...withId(child, id)]);
}

/** The smallest element that says the words and is accepted. A list of contents only leads there. */
function smallest(
  scope: Element,
  text: string,
  letters: (element: Element) => string,
  isAccepted: (element: Element) => boolean,
): Element | undefined {
  if (scope.localName === 'nav' || !letters(scope).includes(text)) return undefined;
  for (const child of childrenOf(scope)) {
    const found = smallest(child, text, letters, isAccepted);
    if (found) return found;
  }
  return isAccepted(scope) ? scope : undefined;
}
