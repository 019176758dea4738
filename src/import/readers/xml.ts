import { SaxesParser } from 'saxes';
import { Failure } from '../failure.js';
import { decodedXml } from './xml-encoding.js';
import { NamesInForce } from './xml-names.js';
import type { Namespaces, XmlElement } from './xml-names.js';

export type { Namespaces, XmlElement } from './xml-names.js';

/** An element and all in it. */
export interface XmlNode extends XmlElement {
  readonly children: readonly (XmlNode | string)[];
}

/** Told of an XML file's parts as they come. */
export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/** Depth of elements that no office program comes near, and which our own recursion bears. */
const MAX_DEPTH = 1000;

/**
 * Reads XML piece by piece: nothing of it is kept.
 *
 * @param progress Told now and then how far reading has come, from 0 to 1.
 * @throws Failure `xml-entities` for a file that declares entities, `damaged` for one that is not well-formed.
 */
export function walkXml(
  bytes: Uint8Array,
  namespaces: Namespaces,
  handler: XmlHandler,
  progress?: (done: number) => void,
): void {
  const parser = new SaxesParser({ position: false });
  const scopes = new NamesInForce(namespaces);
  const names: string[] = [];
  parser.on('error', () => {
    throw new Failure('damaged');
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new Failure('xml-entities');
  });
  parser.on('opentag', (tag) => {
    if (names.length >= MAX_DEPTH) throw new Failure('too-large', { limit: 'depth', allowed: MAX_DEPTH });
    const element = scopes.open(tag.name, tag.attributes as Record<string, string>);
    names.push(element.name);
    handler.open(element);
  });
  parser.on('closetag', () => {
    scopes.close();
    handler.close(names.pop()!);
  });
  const text = (value: string) => {
    if (names.length) handler.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  for (const { text: chunk, done } of decodedXml(bytes)) {
    parser.write(chunk);
    progress?.(done);
  }
  parser.close();
}

/** Reads a whole file into a tree: for small parts. */
export function readXml(bytes: Uint8Array, namespaces: Namespaces): XmlNode {
  const root: Growing = { name: '', attributes: {}, children: [] };
  walkXml(bytes, namespaces, treeBuilder(root));
  return root.children.find((child): child is Growing => typeof child !== 'string')!;
}

/**
 * Reads a file part by part: each child element of an element with the name `within` is handed over as a tree of its own and
 * then let go, so that a long document never stands in memory as a whole.
 */
export function eachXml(
  bytes: Uint8Array,
  namespaces: Namespaces,
  within: string,
  take: (node: XmlNode) => void,
  progress?: (done: number) => void,
): void {
  let depth = 0;
  let root: Growing | undefined;
  let builder: XmlHandler | undefined;
  let inside = -1;
  const handler: XmlHandler = {
    open(element) {
      depth++;
      if (!builder && depth === inside + 1)
        builder = treeBuilder((root = { name: '', attributes: {}, children: [] }));
      if (builder) builder.open(element);
      else if (inside < 0 && element.name === within) inside = depth;
    },
    close(name) {
      builder?.close(name);
      if (builder && depth === inside + 1) {
        builder = undefined;
        take(root!.children[0] as Growing);
      } else if (depth === inside) inside = -1;
      depth--;
    },
    text: (text) => builder?.text(text),
  };
  walkXml(bytes, namespaces, handler, progress);
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

function treeBuilder(root: Growing): XmlHandler {
  const open = [root];
  return {
    open({ name, attributes }) {
      const node: Growing = { name, attributes, children: [] };
      open.at(-1)!.children.push(node);
      open.push(node);
    },
    close: () => void open.pop(),
    text(text) {
      const { children } = open.at(-1)!;
      // The parser hands over a text that it read in two goes as two.
      const last = children.length - 1;
      if (typeof children[last] === 'string') children[last] += text;
      else children.push(text);
    },
  };
}
