import { childElements, isElement, isMute } from './elements.js';
import { languageOf } from './look.js';
import type { Node } from './parse-html.js';

/** The language of a page: as its root says, else that of most of its text. */
export function documentLanguage(document: { readonly childNodes: readonly Node[] }): string | undefined {
  const html = childElements(document).find(({ tagName }) => tagName === 'html');
  return (html && languageOf(html)) ?? mostSpoken(document.childNodes);
}

function mostSpoken(nodes: readonly Node[]): string | undefined {
  const lengths = new Map<string, number>();
  const waiting: [Node, string | undefined][] = nodes.map((node) => [node, undefined]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, language] = next;
    if (node.nodeName === '#text' && 'value' in node) {
      if (language) lengths.set(language, (lengths.get(language) ?? 0) + node.value.trim().length);
    } else if (isElement(node) && !isMute(node)) {
      const own = languageOf(node) ?? language;
      for (const child of node.childNodes) waiting.push([child, own]);
    }
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}
