import { Failure } from '../../failure.js';
import { attribute, isBlock, isElement, isMute, wordsOf } from './elements.js';
import { figureOf, pictureOf } from './figures.js';
import { whyOmitted } from './furniture.js';
import { noteRuns } from '../note-runs.js';
import { addText, BREAK, endLine, TAB } from './line.js';
import { readList } from './lists.js';
import { lookWithin } from './look.js';
import { leadsBack } from './notes.js';
import type { Element, Node } from './parse-html.js';
import type { Context, Reading } from './reading.js';
import { readTable } from './tables.js';
import { readTerms } from './terms.js';
import { drawnSymbols } from '../ticks.js';
import { drawnNumber, officeParagraph } from './word.js';

/** How deep the tree is followed: closing tags in the wrong order may make it deeper than elements were open. */
const DEPTH = 1500;

/** Reads nodes, one after the other, into pieces. */
export function readNodes(reading: Reading, nodes: readonly Node[], context: Context): void {
  if (context.depth > DEPTH) throw new Failure('too-large', { limit: 'depth' });
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node)
      addText(reading, drawnSymbols(node.value, context.look.font), context);
    else if (isElement(node)) readElement(reading, node, context);
  }
}

function readElement(reading: Reading, element: Element, outer: Context): void {
  const { page, list } = reading;
  const { tagName } = element;
  if (isMute(element)) return;
  const style = page.styles.of(element);
  const own = page.styles.own(element);
  const isTitle = outer.heading !== undefined && tagName === 'button';
  const why = isTitle ? undefined : whyOmitted(element, { style, own, opened: page.opened });
  if (why) {
    if (isBlock(element)) endLine(reading);
    const words = wordsOf([element]);
    if (words) list.omit(why, words);
    return;
  }
  const context: Context = { ...outer, look: lookWithin(element, outer.look, style), depth: outer.depth + 1 };
  const note = page.notes.idOf(element);
  if (note !== undefined) return readNote(reading, element, context, note);
  if (own.get('mso-list') === 'ignore') {
    if (outer.mark) outer.mark.number ??= numberWithin(reading, element, context);
    return;
  }
  switch (tagName) {
    case 'br':
      return addText(reading, BREAK, outer);
    case 'img': {
      const picture = pictureOf(element);
      if (picture) reading.figures.push(picture);
      reading.context ??= outer;
      return;
    }
    case 'input':
      // In a formula it may hold text.
      if (element.childNodes.length) break;
      return readInput(reading, element, outer);
    case 'a': {
      if (outer.isNote && leadsBack(element)) return;
      const target = page.notes.referred(attribute(element, 'href') ?? '');
      if (target === undefined) break;
      return addText(reading, wordsOf([element]), outer, target);
    }
    case 'table':
      return readTable(reading, element, context);
    case 'ul':
    case 'ol':
      return readList(reading, element, context);
    case 'dl':
      return readTerms(reading, element, context);
    case 'figure': {
      const figure = figureOf(element);
      if (!figure) break;
      endLine(reading);
      return list.add({ kind: 'figure', ...figure });
    }
    case 'svg':
    case 'object':
    case 'iframe':
    case 'video':
    case 'audio':
    case 'canvas': {
      const words = wordsOf([element]) || (attribute(element, 'title') ?? '');
      if (words || tagName !== 'svg') list.omit('unreadable', words);
      return;
    }
    case 'w:sdt':
      if (/^(?:t|true)$/.test(attribute(element, 'showingplchdr') ?? '')) {
        const words = wordsOf([element]);
        return words ? list.omit('prompt', words) : undefined;
      }
  }
  if (!isBlock(element)) {
    // Word's tab is hard spaces with a style.
    if (own.has('mso-tab-count')) addText(reading, TAB, context);
    else readNodes(reading, element.childNodes, context);
    return;
  }
  endLine(reading);
  readNodes(reading, element.childNodes, blockContext(reading, element, context));
  endLine(reading);
}

/** What the text of a block is. */
function blockContext(reading: Reading, element: Element, context: Context): Context {
  const { tagName } = element;
  const style = reading.page.styles.of(element);
  const isHeading = attribute(element, 'role') === 'heading';
  const level = /^h([1-6])$/.exec(tagName)?.[1] ?? (isHeading ? attribute(element, 'aria-level') : undefined);
  if (isHeading || (level && !/(?:^|\s)title(?:\s|$)/.test(attribute(element, 'class') ?? '')))
    return { ...context, heading: Number(/^\d$/.exec(level ?? '2')?.[0] ?? 2), mark: {} };
  if (tagName === 'summary') return { ...context, heading: Math.min(6, reading.level + 1), guessed: true };
  if (tagName === 'blockquote') return { ...context, role: 'quote' };
  if (tagName === 'pre') return { ...context, role: 'code' };
  if (tagName === 'figcaption' || tagName === 'caption') return { ...context, role: 'caption' };
  if (!/^(?:p|div|h[1-6]|li)$/.test(tagName)) return context;
  const { isContinued, item, ...office } = officeParagraph(element, style);
  if (item) return { ...context, item, mark: {} };
  const last = isContinued && reading.list.pieces.at(-1);
  if (last && last.kind === 'item')
    return { ...context, item: { list: last.list, level: last.level, used: true } };
  return { ...context, ...office, ...(office.heading !== undefined && { mark: {} }) };
}

function numberWithin(reading: Reading, element: Element, { look }: Context): string | undefined {
  const [child] = element.childNodes.filter(isElement);
  const font =
    reading.page.styles.of(element).get('font-family') ??
    (child && reading.page.styles.of(child).get('font-family')) ??
    look.font;
  return drawnNumber(wordsOf([element]), font);
}

function readInput(reading: Reading, element: Element, context: Context): void {
  if (attribute(element, 'type')?.toLowerCase() !== 'checkbox') return;
  const isChecked = attribute(element, 'checked') !== undefined;
  addText(reading, isChecked ? '☑' : '☐', context);
}

/** Reads a note: its text without the mark that leads back. */
function readNote(reading: Reading, element: Element, { look, depth }: Context, note: string): void {
  endLine(reading);
  const spot = reading.list.spot();
  const list = reading.list.inCell(spot, 1, 1);
  const within: Reading = { ...reading, list, segments: [], figures: [] };
  readNodes(within, element.childNodes, { look, depth, isNote: true });
  endLine(within);
  const runs = noteRuns(list.pieces);
  if (runs.length) reading.list.add({ kind: 'note', note, runs }, spot);
}
