import {
  html as names,
  parseFragment,
  serialize,
  serializeOuter,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { defaultTreeAdapter as adapter } from 'parse5';
import { decoded } from '../format/address.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Template = DefaultTreeAdapterTypes.Template;

/** Reads the HTML that was drawn. */
export const treeOf = (html: string): Parent => parseFragment(html);

/** Writes an element, with all that is in it. */
export const markupOf = (element: Element): string => serializeOuter(element);

/** Writes what is in an element. */
export const innerMarkupOf = (parent: Parent): string => serialize(parent);

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';
export const isTemplate = (node: Node | Parent): node is Template => node.nodeName === 'template';

/** Makes an element; an attribute that is undefined or false is left out, one that is true stands alone. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  children: readonly (Node | string)[] = [],
): Element {
  const attrs = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [{ name, value: value === true ? '' : value }],
  );
  const made = adapter.createElement(name, names.NS.HTML, attrs);
  fill(made, children);
  return made;
}

/** Makes a declarative shadow root. */
export function shadowRoot(children: readonly Node[]): Element {
  const template = element('template', { shadowrootmode: 'open' }) as Template;
  template.content = adapter.createDocumentFragment();
  fill(template.content, children);
  return template;
}

/** Puts these children in the place of those that an element has. */
export function fill(parent: Parent, children: readonly (Node | string)[]): void {
  parent.childNodes = [];
  for (const child of children)
    if (typeof child === 'string') adapter.insertText(parent, child);
    else adapter.appendChild(parent, child);
}

/** An element's attribute. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** All elements below a node, in reading order, through shadow roots. */
export function* elementsBelow(parent: Parent): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsBelow(isTemplate(node) ? node.content : node);
  }
}

/** The text in a node, as it stands. */
export function textOf(node: Node | Parent): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Puts its words in the place of each link to something that is not in the tree: a term without its glossary. */
export function leaveDeadLinks(tree: Parent): void {
  const ids = new Set([...elementsBelow(tree)].map((element) => attribute(element, 'id')));
  const isDead = (node: Node): node is Element => {
    const href = isElement(node) && node.tagName === 'a' ? attribute(node, 'href') : undefined;
    return href !== undefined && href.startsWith('#') && !ids.has(decoded(href.slice(1)));
  };
  for (const parent of [tree, ...elementsBelow(tree)])
    if (parent.childNodes.some(isDead))
      fill(
        parent,
        parent.childNodes.flatMap((node) => (isDead(node) ? node.childNodes : [node])),
      );
}
