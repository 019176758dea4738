import { plainForm } from '../../server/plain.js';
import { element, shadowRoot, type Node, type Template } from '../../server/tree.js';
import type { LitElement } from 'lit';

/**
 * Writes widgets that stand on the page as plain HTML: the same text, headings and links, for a system that lets
 * nothing else through. What is written is what is seen, so that nothing has to be drawn a second time.
 *
 * @param lang - The language of the page that the HTML goes to.
 * @param theme - The theme's name, where it has a class.
 */
export function plainOf(widgets: readonly Element[], lang: string, theme?: string): string {
  return widgets
    .filter(({ shadowRoot }) => shadowRoot?.textContent?.trim())
    .map((widget) =>
      plainForm(
        {
          tag: widget.localName,
          attributes: {
            class: theme && `samsyn-theme-${theme}`,
          },
          lang,
          root: rootOf(widget).content,
          excerpt: {},
        },
        {},
      ),
    )
    .join('\n');
}

const rootOf = (widget: Element): Template =>
  shadowRoot([...(widget.shadowRoot?.childNodes ?? [])].flatMap(copyOf)) as Template;

const GONE = /^(?:style|script|link|template)$/;

/** What is true on the day that it is read: HTML that stays does not say it. */
const isOfToday = (element: Element): boolean => element.part.contains('expired');

/** A node as the server's drawing has it: what stands in another root is in a template. */
function copyOf(node: ChildNode): Node[] {
  if (node instanceof Text) return textNode(node.data);
  if (!(node instanceof Element) || GONE.test(node.localName) || isOfToday(node)) return [];
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  const below = [...node.childNodes].flatMap(copyOf);
  return [element(node.localName, attributes, node.shadowRoot ? [rootOf(node), ...below] : below)];
}

const textNode = (text: string): Node[] => element('span', {}, [text]).childNodes;

/** Waits until widgets, and those in them, have nothing left to draw. */
export async function settled(widgets: readonly Element[]): Promise<void> {
  let before = -1;
  for (let turn = 0; turn < 20; turn++) {
    const all = widgets.flatMap((widget) => [widget, ...within(widget)]);
    for (const one of all) await (one as Partial<LitElement>).updateComplete;
    if (all.length === before) return;
    before = all.length;
  }
}

/** The widgets in a widget's root, and in theirs. */
function within(widget: Element): Element[] {
  const found = [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
    localName.startsWith('samsyn-'),
  );
  return found.flatMap((one) => [one, ...within(one)]);
}
