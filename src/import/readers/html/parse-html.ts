import {
  defaultTreeAdapter,
  Parser,
  type Token,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { Failure } from '../../failure.js';
import type { ReadOptions } from '../../reader.js';

type Map = DefaultTreeAdapterMap;
/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.Node;

/** How deep elements may lie; those below are left out and their text kept, as Chromium does from the same depth. */
const DEPTH = 512;
/** How many `b`, `font` and kin may be open at once: each is made anew in each paragraph that follows. */
const FORMATTING = 64;
/** How many nodes the parser may make of itself for each tag that is written. */
const NODES_PER_TAG = 8;
const FEW_NODES = 100_000;
const ATTRIBUTES = 1000;
/** How much is read at a time; between, the number of an open tag's attributes is looked at. */
const CHUNK = 16_384;
const FORMATS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Parses a page as browsers do, in time and memory that grow with its size alone: what makes parse5 slower
 * than that (deep nesting, open formatting, attributes without end, text before a table) is bounded.
 */
export function parseHtml(html: string, { signal, progress }: ReadOptions): DefaultTreeAdapterTypes.Document {
  const parser = new BoundParser();
  for (let from = 0; from < html.length || from === 0; from += CHUNK) {
    if (signal?.aborted) throw new Failure('stopped');
    parser.tokenizer.write(html.slice(from, from + CHUNK), from + CHUNK >= html.length);
    parser.checkAttributes();
    progress?.(Math.min(1, (from + CHUNK) / html.length) / 2);
  }
  return parser.document;
}

class BoundParser extends Parser<Map> {
  #tags = 0;
  #nodes = 0;

  constructor() {
    super({ scriptingEnabled: false, treeAdapter: tree });
    this.treeAdapter = {
      ...tree,
      createElement: (...given) => {
        this.#nodes++;
        if (this.#nodes > FEW_NODES + NODES_PER_TAG * this.#tags)
          throw new Failure('too-large', { limit: 'nodes' });
        return tree.createElement(...given);
      },
    };
  }

  override onStartTag(token: Token.TagToken): void {
    this.#tags++;
    const tooDeep = this.openElements.stackTop >= DEPTH;
    const tooFormatted =
      this.activeFormattingElements.entries.length >= FORMATTING && FORMATS.has(token.tagName);
    if (!tooDeep && !tooFormatted) super.onStartTag(token);
  }

  /** Moves all children at once, and not one by one from the front. */
  override _adoptNodes(donor: Map['parentNode'], recipient: Map['parentNode']): void {
    for (const child of donor.childNodes) {
      child.parentNode = recipient;
      recipient.childNodes.push(child);
    }
    donor.childNodes = [];
  }

  checkAttributes(): void {
    const { currentToken } = this.tokenizer as unknown as { currentToken: Token.Token | null };
    if (currentToken && 'attrs' in currentToken && currentToken.attrs.length > ATTRIBUTES)
      throw new Failure('too-large', { limit: 'attributes' });
  }
}

/** parse5's own tree, where what is looked for among children is looked for from the end: there it is. */
const tree: TreeAdapter<Map> = {
  ...defaultTreeAdapter,
  insertBefore(parent, node, reference) {
    parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
    node.parentNode = parent;
  },
  insertTextBefore(parent, text, reference) {
    const before = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (before && tree.isTextNode(before)) before.value += text;
    else tree.insertBefore(parent, tree.createTextNode(text), reference);
  },
  detachNode(node) {
    const siblings = node.parentNode?.childNodes;
    siblings?.splice(siblings.lastIndexOf(node), 1);
    node.parentNode = null;
  },
  adoptAttributes(recipient, attributes) {
    if (recipient.attrs.length < ATTRIBUTES) defaultTreeAdapter.adoptAttributes(recipient, attributes);
  },
};
