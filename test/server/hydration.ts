import type { ContentWidget } from '../../src/index.js';
import { allBelow } from '../support/page.js';
import { headingsOf, linksOf, textOf, type Page } from '../support/frame.js';

/** The one widget of a page that a server has drawn. */
export const widgetOf = (page: Page): ContentWidget =>
  page.document.querySelector<ContentWidget>('body > :not(p, script)')!;
/**
 * All nodes that a reader meets below an element, through shadow roots; but for the contents list, which stands
 * otherwise where it has room beside the text, and for links, which become words that explain themselves.
 */
export const nodesOf = (root: Element): Element[] =>
  allBelow(root.shadowRoot!, '*').filter((element) => !element.matches('style, link, a, .contents *'));
/** The nodes that the page no longer has. */
export const lost = (nodes: readonly Element[]): string[] =>
  nodes.filter((node) => !node.isConnected).map(({ outerHTML }) => outerHTML.slice(0, 80));
/** What a page’s widget says, in text, headings and links. */
export const said = (page: Page) => {
  const widget = widgetOf(page);
  return { text: textOf(widget), headings: headingsOf(widget), links: linksOf(widget) };
};
