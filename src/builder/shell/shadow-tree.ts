/** The elements right below one, where a reader sees them: in its shadow root, if it has one. */
export const childrenOf = (node: Element): readonly Element[] => [...(node.shadowRoot ?? node).children];

/** The element around one, through shadow roots. */
export function parentOf(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
