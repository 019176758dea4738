import type { ContentWidget } from '../../src/widgets/base/content-widget.js';
import { below, drawn, once } from './page.js';

/** A page in a frame. */
export type Page = Window & typeof globalThis & { readonly refused: readonly string[] };

let frame: HTMLIFrameElement | undefined;

/** Opens a page of static HTML in a frame. */
export async function openStatic(
  path: string,
  query: Readonly<Record<string, string>> = {},
  { sandbox, width = '60em' }: { readonly sandbox?: string; readonly width?: string } = {},
): Promise<Page> {
  closeFrame();
  frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}; block-size: 40em; border: 0`;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/static/${path}?${new URLSearchParams(query).toString()}`;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  await drawn();
  return frame.contentWindow as Page;
}

/** Takes the frame away. */
export function closeFrame(): void {
  frame?.remove();
  frame = undefined;
}

/** Brings a script to the page, and waits until no widget has anything left to draw. */
export async function bring(page: Page, script = '/dist/samsyn.js'): Promise<void> {
  const element = Object.assign(page.document.createElement('script'), { type: 'module', src: script });
  const loaded = once(element, 'load');
  page.document.head.append(element);
  await loaded;
  await settledIn(page);
}

/** Waits until every widget of a page is one, and has drawn all that it has. */
export async function settledIn(page: Page): Promise<void> {
  for (let before = -1; ;) {
    const widgets = [...below(page.document.body)].filter(({ localName }) => localName.startsWith('samsyn-'));
    for (const widget of widgets as ContentWidget[]) {
      await page.customElements.whenDefined(widget.localName);
      await widget.updateComplete;
    }
    if (widgets.length === before) break;
    before = widgets.length;
  }
  await drawn();
}

/** What does not count as the widget's text: what a reader chooses by, what only adorns, and styles. */
const ASIDE =
  'search, .filter, .downloads, .to-contents, .key, .about-scale, .remarks, .expired, svg, style, script, link, [aria-hidden="true"], [role="status"]';

/**
 * What is said under an element, through shadow roots, in the order of reading. In small letters: WebKit begins
 * the names of languages with a capital, a server does not.
 */
export function textOf(node: Node): string {
  const said: string[] = [];
  collect(node);
  return said.join('').replace(/\s+/g, '').toLowerCase();

  function collect(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue!);
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if ('matches' in node && (node as Element).matches(ASIDE)) return;
    const inner = (node as Element).shadowRoot ?? node;
    inner.childNodes.forEach(collect);
  }
}

/** The headings under an element, with their levels. */
export const headingsOf = (root: Element): string[] =>
  inReadingOrder(root, 'h1, h2, h3, h4, h5, h6').map((element) => `${element.localName} ${textOf(element)}`);

/** The links under an element. */
export const linksOf = (root: Element): string[] =>
  inReadingOrder(root, 'a[href]').map((element) => `${textOf(element)} ${element.getAttribute('href')}`);

const inReadingOrder = (root: Element, selector: string): Element[] =>
  [...below(root.shadowRoot ?? root)].filter(
    (element) => element.matches(selector) && !element.closest(ASIDE),
  );
