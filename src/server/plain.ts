import { directionOf } from '../text/reader.js';
import type { Drawn, DrawOptions } from './draw.js';
import { noteAttributes, type NoteCounts } from './footnotes.js';
import {
  attribute,
  element,
  elementsBelow,
  fill,
  isElement,
  isTemplate,
  isText,
  markupOf,
  textOf,
  type Element,
  type Node,
  type Parent,
} from './tree.js';

/** What does nothing without a script, and what only adorns. */
const GONE = new Set(['svg', 'button', 'select', 'input', 'search', 'style', 'script', 'slot', 'link']);
/**
 * Choices, files to save, ways back to contents that stand unfolded; what repeats a column's head in a table
 * that is laid out as a list, holds a place in it, or sums up what is chosen; what is said about a chart's scale, and remarks that
 * stand in the open table.
 */
const GONE_CLASSES =
  /(?:^|\s)(?:filter|downloads|to-contents|key|about-scale|remarks|of-found|filler)(?:\s|$)/;

/** What an element keeps, by its name; `id`, `lang` and `dir` stay on all. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start'],
  time: ['datetime'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  col: ['span'],
  table: ['aria-label'],
  nav: ['aria-label'],
};
/** A line in the place of a heading that HTML has no level for. */
const HEADING = /^(?:title|name|what|list-head)$/;
/** Where the words of a text's table stand in their column. */
const SIDE = /^(?:right|center)\b/;
/** What stands on a line of its own. */
const BLOCK =
  /^(?:address|article|aside|blockquote|details|div|dl|figure|footer|h[1-6]|header|nav|ol|p|pre|section|table|ul)$/;

/**
 * Only HTML: the same text, headings and links, for a system that lets neither elements nor styles of ours
 * through. What a reader chooses by is gone, as are charts; the table with their values stands open.
 */
export function plainForm(
  { attributes, lang: around, root }: Drawn,
  { idPrefix }: Pick<DrawOptions, 'idPrefix'>,
): string {
  const [base] = root.childNodes.filter(isElement);
  const own = (base && attribute(base, 'lang')) ?? attributes['lang'];
  const lang = typeof own === 'string' ? own : around;
  const theme = attributes['class'];
  const outer = element('div', {
    class: theme ? `samsyn-plain ${theme}` : 'samsyn-plain',
    lang: own,
    dir: directionOf(lang),
  });
  fill(
    outer,
    flat(base ?? root, {
      lang,
      root,
      before: idPrefix ? `${idPrefix}-` : '',
      ids: new Set(),
      turns: new Map(),
    }),
  );
  return markupOf(outer);
}

/** What is known where a node stands. */
interface Place {
  readonly lang: string;
  /** What every id begins with, so that it is not another's on the page. */
  readonly before: string;
  /** The root of the widget that it stands in. */
  readonly root: Parent;
  /** The name of the box around a text's table. */
  readonly boxed?: string | undefined;
  /** The ids that have been given: of two entries with one id the first is what a link leads to. */
  readonly ids: Set<string>;
  readonly turns: NoteCounts;
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
    return node.childNodes
      .filter(isTemplate)
      .flatMap(({ content }) => flat(content, { ...place, root: content }));
  const kept = apart(attributesOf(node, place), place.before);
  const name = tagName === 'table' ? nameOf(node, place) : undefined;
  if (name) kept['aria-label'] ??= name;
  const boxed = names === 'scroll' ? attribute(node, 'aria-label') : place.boxed;
  const inner = flat(node, { ...place, boxed, lang: kept['lang'] ?? place.lang });
  if (isHollow(node, inner)) return [];
  if (tagName === 'time' && names !== 'long') return [element('time', kept, inner.map(inOnePiece))];
  if (names === 'label' && tagName === 'span') return [element('small', kept, inner)];
  if (tagName === 'div' && HEADING.test(attribute(node, 'part') ?? ''))
    return [element('p', kept, [element('strong', {}, inner)])];
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

/** Attributes with their id, and what leads to one, set apart from those of other files. */
function apart({ id, href, ...kept }: Record<string, string>, before: string): Record<string, string> {
  return {
    ...(id !== undefined && { id: before + id }),
    ...(href !== undefined && { href: href.replace(/^#/, `#${before}`) }),
    ...kept,
  };
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

/** A table's name, which it has by the widget's title or from the box that it is scrolled in. */
function nameOf(table: Element, { root, boxed }: Place): string | undefined {
  const id = attribute(table, 'aria-labelledby');
  const named = id && [...elementsBelow(root)].find((element) => attribute(element, 'id') === id);
  return named ? textOf(named).trim().replace(/\s+/g, ' ') : boxed;
}

const holdsTable = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => isElement(node) && (node.tagName === 'table' || holdsTable(node.childNodes)));
