import { wordsIn } from '../../import/compose/plain.js';

/** Letters and figures of a text, small and run together: what texts of the document and of the page are compared by. */
export const lettersOf = (text: string): string => wordsIn(text).join('');

/** What a link of Markdown shows, and where it leads. */
const LINK = /!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g;

/** Letters of a text of the content as its page shows it: without where links lead. */
export const lettersOfMarkdown = (text: string): string => lettersOf(text.replace(LINK, '$1'));

/** Elements without words for a reader of the page. */
const SILENT = new Set(['style', 'script', 'template']);

/** Letters of all that an element shows, through shadow roots. */
export const shownLetters = (element: Element): string => lettersOf(textIn(element));

function textIn(node: Element): string {
  let text = '';
  for (const child of (node.shadowRoot ?? node).childNodes) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element && !SILENT.has(child.localName)) text += ` ${textIn(child)} `;
  }
  return text;
}

/** Letters of elements, each worked out once: for one look at a page that stays as it is meanwhile. */
export function lettersOnce(): (element: Element) => string {
  const known = new Map<Element, string>();
  return (element) => {
    let letters = known.get(element);
    if (letters === undefined) known.set(element, (letters = shownLetters(element)));
    return letters;
  };
}
