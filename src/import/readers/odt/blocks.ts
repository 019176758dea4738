import { Failure } from '../../failure.js';
import type { ParagraphPiece, Run } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { joinRuns, runsText, trimRuns } from '../runs.js';
import { drawnSymbols, tickAtStart } from '../ticks.js';
import { readBeside } from './beside.js';
import { readInline } from './inline.js';
import { count } from './numbering.js';
import type { Around, OpenItem, Reading } from './reading.js';
import { whole, type Style } from './styles.js';
import { readTable } from './tables.js';
import { childOf, elementsOf, wordsIn } from './xml-parts.js';

/** How deep blocks may lie in one another. */
const DEPTH = 300;
const INDEXES = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
]);

/** Reads a block into pieces. */
export function readBlock(reading: Reading, node: XmlNode, around: Around): void {
  if (around.depth > DEPTH) throw new Failure('too-large', { limit: 'depth' });
  const { name, attributes } = node;
  const inner: Around = { ...around, depth: around.depth + 1 };
  switch (name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(reading, node, inner);
    case 'text:list':
      return readList(reading, node, inner);
    case 'table:table':
      return readTable(reading, node, inner);
    case 'text:tracked-changes':
      return readChanges(reading, node);
    case 'text:section':
      if (attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true')
        return omit(reading, 'hidden', node);
      break;
    case 'office:annotation':
      return omit(reading, 'comment', node);
    case 'text:sequence-decls':
    case 'text:variable-decls':
    case 'text:user-field-decls':
    case 'text:section-source':
    case 'office:forms':
    case 'text:index-title-template':
      return;
  }
  if (INDEXES.has(name)) return omit(reading, 'contents-list', childOf(node, 'text:index-body') ?? node);
  if (name.startsWith('draw:')) return readBeside(reading, node, inner);
  for (const child of elementsOf(node)) readBlock(reading, child, inner);
}

function omit({ list }: Reading, reason: Parameters<Reading['list']['omit']>[0], node: XmlNode): void {
  const text = wordsIn(node);
  if (text) list.omit(reason, text);
}

/** Deleted text stands before all other; where it stood there is a mark alone. */
function readChanges(reading: Reading, node: XmlNode): void {
  for (const region of elementsOf(node)) {
    const deletion = childOf(region, 'text:deletion');
    if (deletion)
      omit(reading, 'deleted', {
        ...deletion,
        children: deletion.children.filter(
          (child) => typeof child === 'string' || child.name !== 'office:change-info',
        ),
      });
  }
}

function readParagraph(reading: Reading, node: XmlNode, around: Around): void {
  const { list, styles } = reading;
  const style = styles.of('paragraph', node.attributes['text:style-name']);
  const isHidden = elementsOf(node).some(
    ({ name, attributes }) => name === 'text:hidden-paragraph' && attributes['text:is-hidden'] === 'true',
  );
  if (isHidden) return omit(reading, 'hidden', node);
  const inline = readInline(node, style, styles);
  const runs = trimRuns(joinRuns(inline.runs));
  const { tick, runs: unticked } = around.item && !around.item.used ? tickAtStart(runs) : { runs };
  if (unticked.length || tick) addText(reading, node, { style, runs: unticked, tick }, around);
  else if (around.item && !around.item.used && !inline.beside.length) {
    // An empty item is counted: its number is drawn.
    around.item.used = true;
    list.omit('empty-item', numberOf(around.item) ?? '');
  }
  for (const { reason, text } of inline.omitted) list.omit(reason, text);
  for (const one of inline.beside) readBeside(reading, one, around);
}

interface Text {
  readonly style: Style;
  readonly runs: readonly Run[];
  readonly tick: ReturnType<typeof tickAtStart>['tick'];
}

function addText(reading: Reading, node: XmlNode, { style, runs, tick }: Text, around: Around): void {
  const { list } = reading;
  const { item } = around;
  const base = (style.rtl ?? reading.rtl) ? { direction: 'rtl' as const } : {};
  const level = headingLevel(node, style);
  if (level !== undefined) {
    const number = headingNumber(reading, node, style, level, item);
    if (item) item.used = item.headed = true;
    // A heading's style is bold; only what is bold within it is told.
    const plain = style.bold ? runs.map(notBold) : runs;
    list.add({ kind: 'heading', level, ...(number && { number }), runs: plain, ...base });
  } else if (item && !item.headed) {
    const isFirst = !item.used;
    const number = isFirst ? numberOf(item) : undefined;
    const drawnTick = tick ?? (isFirst ? tickBullet(item) : undefined);
    item.used = true;
    list.add({
      kind: 'item',
      level: item.level,
      list: item.list.id,
      ...(number && { number }),
      ...(drawnTick && { tick: drawnTick }),
      ...(!isFirst && { continues: true as const }),
      runs,
      ...base,
    });
  } else {
    const role = roleOf(style);
    const size = sizeOf(reading, node, style, runs);
    list.add({
      kind: 'paragraph',
      runs,
      ...(role && { role }),
      ...(size && { size }),
      ...(style.centred && { centred: true as const }),
      ...base,
    });
  }
}

function notBold(run: Run): Run {
  const plain: { -readonly [K in keyof Run]: Run[K] } = { ...run };
  delete plain.bold;
  return plain;
}

function headingLevel({ name, attributes }: XmlNode, style: Style): number | undefined {
  if (name === 'text:h') return whole(attributes['text:outline-level']) ?? (style.outline || 1);
  if (style.names.some((one) => one === 'title' || one === 'titel' || one === 'rubrik')) return 0;
  return style.outline || undefined;
}

function headingNumber(
  { numbering }: Reading,
  node: XmlNode,
  style: Style,
  level: number,
  item: OpenItem | undefined,
): string | undefined {
  if (node.attributes['text:is-list-header'] === 'true' || !level) return undefined;
  if (item) return item.used ? undefined : numberOf(item);
  // A style that names no list takes the outline's number away.
  return style.list === '' ? undefined : numbering.heading(level, node);
}

function numberOf({ isHeader, list, level, start }: OpenItem): string | undefined {
  return isHeader ? undefined : count(list, level, start);
}

function tickBullet({ list, level }: OpenItem): Text['tick'] {
  const { bullet, font } = list.levels.get(level) ?? {};
  return bullet ? tickAtStart([{ text: `${drawnSymbols(bullet, font)} x` }]).tick : undefined;
}

const ROLES: readonly (readonly [NonNullable<ParagraphPiece['role']>, RegExp])[] = [
  ['subtitle', /^(?:subtitle|underrubrik)$/],
  ['quote', /^(?:quotations?|quote|intense quote|citat|blockcitat)$/],
  ['caption', /^(?:caption|beskrivning|bildtext|illustration|table|tabell|figure|figur|drawing|teckning)$/],
  ['toc', /^(?:contents \d+|contents heading|toc \d+|innehåll \d+)$/],
  ['code', /^(?:preformatted text|förformaterad text|html preformatted)$/],
];

function roleOf({ names }: Style): ParagraphPiece['role'] {
  return ROLES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}

/** The size of most of a paragraph's text. */
function sizeOf({ styles }: Reading, node: XmlNode, style: Style, runs: readonly Run[]): number | undefined {
  let most = 0;
  let size = style.size;
  for (const child of elementsOf(node)) {
    if (child.name !== 'text:span') continue;
    const own = styles.of('text', child.attributes['text:style-name']).size;
    const { length } = wordsIn(child);
    if (own && length > most && length * 2 > runsText(runs).length) [most, size] = [length, own];
  }
  return size;
}

function readList(reading: Reading, node: XmlNode, around: Around): void {
  const { numbering } = reading;
  const outer = around.item;
  const level = (outer?.level ?? 0) + 1;
  const own = outer && numbering.levels(node.attributes['text:style-name']);
  const list = outer ? (own ? { ...outer.list, levels: own } : outer.list) : numbering.open(node, undefined);
  for (const child of elementsOf(node)) {
    if (child.name !== 'text:list-item' && child.name !== 'text:list-header') {
      readBlock(reading, child, around);
      continue;
    }
    const start = whole(child.attributes['text:start-value']);
    const item: OpenItem = {
      list,
      level,
      ...(start !== undefined && { start }),
      isHeader: child.name === 'text:list-header',
      used: false,
      headed: false,
    };
    for (const block of elementsOf(child)) readBlock(reading, block, { ...around, item });
  }
}
