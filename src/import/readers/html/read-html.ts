import { Failure } from '../../failure.js';
import type { SourceDocument } from '../../pieces.js';
import type { ReadOptions } from '../../reader.js';
import { pieceList } from '../piece-list.js';
import { withoutContentsHeadings } from './contents-list.js';
import { decodeHtml } from './decode-html.js';
import { attribute, childElements, elementsWithin, isElement, isMute, wordsOf } from './elements.js';
import { findMain } from './furniture.js';
import { documentLanguage } from './language.js';
import { endLine } from './line.js';
import { lookWithin, type Look } from './look.js';
import { findNotes } from './notes.js';
import { parseHtml, type Element, type Node } from './parse-html.js';
import type { Context, Page, Reading } from './reading.js';
import { readStyles } from './styles.js';
import { readNodes } from './walk.js';

/**
 * Reads a page, or what a program puts on the clipboard as one, into pieces.
 *
 * What the page itself says stands round its text (menus, buttons, its foot) is left out, and said so.
 */
export function readHtml(bytes: Uint8Array, options: ReadOptions): SourceDocument {
  if (!bytes.length) throw new Failure('empty');
  const document = parseHtml(decodeHtml(bytes), options);
  const { list, omissions } = pieceList();
  const page = pageOf(document);
  const reading: Reading = { page, list, read: readNodes, segments: [], figures: [], level: 0 };
  const html = childElements(document).find(({ tagName }) => tagName === 'html');
  const body = html && childElements(html).find(({ tagName }) => tagName === 'body');
  const main = body && findMain(body);
  const look = [html, body]
    .filter((one) => one !== undefined)
    .reduce<Look>((outer, one) => lookWithin(one, outer, page.styles.of(one)), { run: {} });
  const context: Context = { look, depth: 0 };
  if (main) readAround(reading, body, main, context);
  else if (body) readNodes(reading, body.childNodes, context);
  endLine(reading);
  const title = titleOf(document);
  if (!list.pieces.length && !omissions.length) throw new Failure('no-text');
  options.progress?.(1);
  return {
    format: 'html',
    ...withoutContentsHeadings(list.pieces, omissions),
    ...(page.language && { language: page.language }),
    ...(title && { title }),
  };
}

function pageOf(document: { readonly childNodes: readonly Node[] }): Page {
  const opened = new Set<string>();
  for (const element of elementsWithin(document)) {
    const controls = attribute(element, 'aria-controls');
    if (controls) opened.add(controls);
  }
  let lists = 0;
  const language = documentLanguage(document);
  return {
    styles: readStyles(document),
    notes: findNotes(document),
    opened,
    nextList: () => `list${++lists}`,
    ...(language && { language }),
  };
}

/** Reads what the page says is its text; all else is left out, but for the only heading of the first level. */
function readAround(reading: Reading, body: Element, main: Element, context: Context): void {
  const around = new Set<Node>();
  for (let node: Node | null = main; node; node = 'parentNode' in node ? node.parentNode : null)
    around.add(node);
  const title = titleOutside(body, main);
  const skip = (element: Element): boolean => isMute(element) || element === title;
  const visit = (element: Element, outer: Context): void => {
    for (const child of element.childNodes) {
      if (child === main) {
        if (title) readNodes(reading, [title], context);
        endLine(reading);
        readNodes(reading, [child], outer);
        endLine(reading);
      } else if (around.has(child) && isElement(child))
        visit(child, { ...outer, look: lookWithin(child, outer.look, reading.page.styles.of(child)) });
      else {
        const words = wordsOf([child], skip);
        if (words) reading.list.omit('page-furniture', words);
      }
    }
  };
  visit(body, context);
}

/** The page's only heading of the first level, where it stands outside of the page's text. */
function titleOutside(body: Element, main: Element): Element | undefined {
  for (const { tagName } of elementsWithin(main)) if (tagName === 'h1') return undefined;
  const found = [...elementsWithin(body)].filter(({ tagName }) => tagName === 'h1');
  return found.length === 1 ? found[0] : undefined;
}

function titleOf(document: { readonly childNodes: readonly Node[] }): string | undefined {
  for (const element of elementsWithin(document))
    if (element.tagName === 'title' && element.namespaceURI.endsWith('xhtml'))
      return wordsOf(element.childNodes) || undefined;
  return undefined;
}
