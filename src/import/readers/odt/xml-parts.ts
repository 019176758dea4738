import { walkXml, type XmlElement, type XmlNode } from '../xml.js';
import { NAMESPACES } from './namespaces.js';

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/**
 * Reads a file part by part: each child of an element of the names given is handed over as a tree, and let go.
 *
 * @param take - Told the name of the element that the child lies in.
 */
export function eachChild(
  bytes: Uint8Array,
  within: ReadonlySet<string>,
  take: (container: string, node: XmlNode) => void,
  progress?: (done: number) => void,
): void {
  const path: string[] = [];
  const open: Growing[] = [];
  const grow = ({ name, attributes }: XmlElement): void => {
    const node: Growing = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  walkXml(
    bytes,
    NAMESPACES,
    {
      open(element) {
        if (open.length || within.has(path.at(-1) ?? '')) grow(element);
        else path.push(element.name);
      },
      close() {
        const closed = open.pop();
        if (!closed) path.pop();
        else if (!open.length) take(path.at(-1)!, closed);
      },
      text(text) {
        const children = open.at(-1)?.children;
        if (!children) return;
        // The parser hands over a text that it read in two goes as two.
        if (typeof children.at(-1) === 'string') children.push(`${children.pop() as string}${text}`);
        else children.push(text);
      },
    },
    progress,
  );
}

/** The elements right below one. */
export function elementsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
}

/** The first element of a name right below one. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return elementsOf(node).find((child) => child.name === name);
}

/** Elements whose words are not the text's. */
const APART = new Set([
  'dc:creator',
  'dc:date',
  'meta:date-string',
  'text:note-citation',
  'office:binary-data',
]);
const SPACED = new Set([
  'text:p',
  'text:h',
  'text:line-break',
  'text:tab',
  'text:s',
  'table:table-cell',
  'text:list-item',
]);

/** All words within an element, with spaces for what parts them. */
export function wordsIn(node: XmlNode): string {
  const texts: string[] = [];
  const visit = ({ children, name }: XmlNode): void => {
    if (APART.has(name)) return;
    if (SPACED.has(name)) texts.push(' ');
    for (const child of children) {
      if (typeof child === 'string') texts.push(child);
      else visit(child);
    }
    if (SPACED.has(name)) texts.push(' ');
  };
  visit(node);
  return texts.join('').replace(/\s+/g, ' ').trim();
}
