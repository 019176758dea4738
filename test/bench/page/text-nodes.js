/** Gives every text node with words in it below a node, through shadow roots, with its text on one line. */
export function* textNodes(root) {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) yield { node, text };
    } else if (node.nodeType === Node.ELEMENT_NODE && !/^(?:script|style|template)$/.test(node.localName)) {
      if (node.shadowRoot) yield* textNodes(node.shadowRoot);
      yield* textNodes(node);
    }
  }
}
