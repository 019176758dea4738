import { directionOf } from '../text/reader.js';
import type { Drawn } from './draw.js';
import { noteAttributes, type Turns } from './footnotes.js';
import {
  attribute,
  element,
  fill,
  isElement,
  isTemplate,
  isText,
  markupOf,
  type Element,
  type Node,
  type Parent,
} from './tree.js';

/** What does nothing without a script, and what only adorns. */
const GONE = new Set(['svg', 'button', 'select', 'input', 'search', 'style', 'script', 'slot', 'link']);
/**
 * Choices, files to save, ways back to contents that stand unfolded; what repeats a column's head in a table
 * that is laid out as a list; what is said about a chart's scale, and remarks that stand in the open table.
 */
const GONE_CLASSES = /(?:^|\s)(?:filter|downloads|to-contents|key|about-scale|remarks)(?:\s|$)/;

/** What an element keeps, by its name; `id`, `lang` and `dir` stay on all. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  time: ['datetime'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  nav: ['aria-label'],
};
/** Where the words of a text's table stand in their column. */
const SIDE = /^(?:right|center)\b/;
/** What stands on a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|nav|ol|p|pre|section|table|ul)$/;

/**
 * Only HTML: the same text, headings and links, for a system that lets neither elements nor styles of ours
 * through. What a reader chooses by is gone, as are charts; the table with their values stands open.
 */
export function plainForm({ attributes, lang: around, root }: Drawn): string {
  const [base] = root.childNodes.filter(isElement);
  const own = (base && attribute(base, 'lang')) ?? attributes['lang'];
  const lang = typeof own === 'string' ? own : around;
  const theme = attributes['class'];
  const outer = element('div', {
    class: theme ? `samsyn-plain ${theme}` : 'samsyn-plain',
    lang: own,
    dir: directionOf(lang),
  });
  fill(outer, flat(base ?? root, { lang, ids: new Set(), turns: new Map() }));
  return markupOf(outer);
}

/** What is known where a node stands. */
interface Place {
  readonly lang: string;
  /** The ids that have been given: of two entries with one id the first is what a link leads to. */
  readonly ids: Set<string>;
  readonly turns: Turns;
}

/** What is left of the nodes in an element. */
function flat(parent: Parent, place: Place): Node[] {
  let before: Node | undefined;
  const nodes = parent.childNodes.flatMap((node) => {
    if (node.nodeName === '#comment') return [];
    const shown = plain(node, place);
    // Two that touch each other stand on lines of their own.
    const touches = before?.nodeName === 'span' && node.nodeName === 'span' && shown.length > 0;
    if (shown.length) before = node;
    return touches ? [element('br'), ...shown] : shown;
  });
  const isBroken = nodes.some((node) => isElement(node) && BLOCK.test(node.tagName));
  // Between elements that stand on lines of their own white space says nothing.
  return isBroken ? nodes.filter((node) => !isText(node) || node.value.trim()) : nodes;
}

function plain(node: Node, place: Place): Node[] {
  if (isText(node))
    return [
      { ...node, value: node.value.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')) },
    ];
  if (!isElement(node)) return [];
  const { tagName } = node;
  const names = attribute(node, 'class') ?? '';
  if (GONE.has(tagName) || GONE_CLASSES.test(names) || attribute(node, 'aria-hidden') === 'true') return [];
  if (tagName.startsWith('samsyn-'))
    return node.childNodes.filter(isTemplate).flatMap((root) => flat(root.content, place));
  const kept = attributesOf(node, place);
  const inner = flat(node, { ...place, lang: kept['lang'] ?? place.lang });
  if (isHollow(node, inner)) return [];
  if (tagName === 'time' && names !== 'long') return [element('time', kept, inner.map(inOnePiece))];
  if (names === 'label' && tagName === 'span') return [element('small', kept, inner)];
  if (isIdle(tagName, kept, inner)) return inner;
  // Lists that are laid out have their numbers in their text.
  if (tagName === 'ol' && attribute(node, 'role')) return [element('ul', kept, inner)];
  if (tagName === 'details') return [element('details', { ...kept, open: holdsTable(inner) }, inner)];
  return [element(tagName, kept, inner)];
}

/** A date's words, with spaces that do not break: a system may leave out styles. */
const inOnePiece = (node: Node): Node =>
  isText(node) ? { ...node, value: node.value.replaceAll(' ', '\u00a0') } : node;

/** What holds nothing that is read or seen. */
const isHollow = (node: Element, inner: readonly Node[]): boolean =>
  !/^(?:br|img|col|td|th)$/.test(node.tagName) && inner.every((one) => isText(one) && !one.value.trim());

/** An element that was there for its style alone. */
function isIdle(name: string, kept: Readonly<Record<string, string>>, inner: readonly Node[]): boolean {
  if (Object.keys(kept).length) return false;
  if (name === 'span') return true;
  return (
    /^(?:div|section|article)$/.test(name) &&
    inner.every((node) => isElement(node) && BLOCK.test(node.tagName))
  );
}

function attributesOf(node: Element, { lang, ids, turns }: Place): Record<string, string> {
  const note = noteAttributes(node, turns);
  if (note) return note;
  const kept: Record<string, string> = {};
  for (const { name, value } of node.attrs) {
    if (name === 'id' && !value.startsWith('samsyn-') && !ids.has(value)) {
      ids.add(value);
      kept[name] = value;
    } else if (name === 'lang' && value !== lang) kept[name] = value;
    else if (KEPT[node.tagName]?.includes(name)) kept[name] = value;
    else if (name === 'class' && SIDE.test(value)) kept[name] = SIDE.exec(value)![0];
  }
  if (kept['lang']) kept['dir'] = directionOf(kept['lang']);
  return kept;
}

const holdsTable = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => isElement(node) && (node.tagName === 'table' || holdsTable(node.childNodes)));
