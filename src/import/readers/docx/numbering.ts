import { readXml, type XmlNode } from '../xml.js';
import { NAMESPACES } from './namespaces.js';
import type { Styles } from './styles.js';
import { child, chosen, elements, flag, number, value } from './values.js';

/** How one depth of a list is numbered. */
export interface ListLevel {
  readonly format: string;
  /** Its number with the text round it, such as "Åtgärd %1:"; "%2" is the number of the second depth. */
  readonly text: string;
  readonly start: number;
  /** Depth, from 1, whose numbers make this one start anew; 0 for none, undefined for all above. */
  readonly restart?: number;
  /** Whether all numbers in it are drawn in decimals. */
  readonly decimals: boolean;
  /** Font of its bullet. */
  readonly font?: string;
  /** Paragraph style that has this depth by itself. */
  readonly style?: string;
}

/** A list as paragraphs refer to it. */
export interface ListDefinition {
  /** What lists that count on from one another have in common. */
  readonly counter: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Depths that it starts anew, and from what. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists of a document, by `w:numId`. */
export type Lists = ReadonlyMap<string, ListDefinition>;

/** How deep Word's lists go. */
export const MAX_LIST_DEPTH = 9;

/** Reads `numbering.xml`. Lists may be said by a style that other lists name. */
export function readNumbering(bytes: Uint8Array | undefined, styles: Styles): Lists {
  const lists = new Map<string, ListDefinition>();
  if (!bytes) return lists;
  const abstracts = new Map<string, XmlNode>();
  const nums: XmlNode[] = [];
  for (const node of elements(readXml(bytes, NAMESPACES))) {
    if (node.name === 'w:abstractNum') abstracts.set(node.attributes['w:abstractNumId'] ?? '', node);
    else if (node.name === 'w:num') nums.push(node);
  }
  const abstractOf = new Map(
    nums.map((num) => [num.attributes['w:numId'] ?? '', value(child(num, 'w:abstractNumId')) ?? '']),
  );
  for (const num of nums) {
    const id = num.attributes['w:numId'] ?? '';
    const counter = byStyle(abstractOf.get(id)!, abstracts, abstractOf, styles);
    const overrides = elements(num).filter(({ name }) => name === 'w:lvlOverride');
    const levels = levelsOf(elements(abstracts.get(counter)));
    const starts = new Map<number, number>();
    for (const override of overrides) {
      const depth = number(override.attributes['w:ilvl']);
      if (depth === undefined || depth < 0 || depth >= MAX_LIST_DEPTH) continue;
      const own = child(override, 'w:lvl');
      if (own) levels[depth] = levelOf(own);
      const start = number(value(child(override, 'w:startOverride')));
      if (start !== undefined) starts.set(depth, start);
    }
    lists.set(id, { counter, levels, starts });
  }
  return lists;
}

/** Follows `w:numStyleLink` to the list that the style is defined by. */
function byStyle(
  abstract: string,
  abstracts: ReadonlyMap<string, XmlNode>,
  abstractOf: ReadonlyMap<string, string>,
  styles: Styles,
): string {
  const link = value(child(abstracts.get(abstract), 'w:numStyleLink'));
  const list = link && styles.other(link)?.paragraph.list;
  return (list && abstractOf.get(list)) || abstract;
}

function levelsOf(nodes: readonly XmlNode[]): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const node of nodes) {
    const depth = number(node.attributes['w:ilvl']);
    if (node.name === 'w:lvl' && depth !== undefined && depth >= 0 && depth < MAX_LIST_DEPTH)
      levels[depth] = levelOf(node);
  }
  return levels;
}

function levelOf(node: XmlNode): ListLevel {
  const fonts = child(child(node, 'w:rPr'), 'w:rFonts')?.attributes;
  const alternatives = child(node, 'mc:AlternateContent');
  const format = child(node, 'w:numFmt') ?? (alternatives && child(chosen(alternatives), 'w:numFmt'));
  const restart = number(value(child(node, 'w:lvlRestart')));
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const style = value(child(node, 'w:pStyle'));
  return {
    format: customFormat(format) ?? value(format) ?? 'decimal',
    text: value(child(node, 'w:lvlText')) ?? '',
    start: number(value(child(node, 'w:start'))) ?? 0,
    decimals: flag(child(node, 'w:isLgl')) ?? false,
    ...(restart !== undefined && { restart }),
    ...(font && { font }),
    ...(style && { style }),
  };
}

/** A format of one's own says how many figures: "001, 002, 003, …". */
function customFormat(node: XmlNode | undefined): string | undefined {
  const example = node?.attributes['w:format'];
  if (value(node) !== 'custom' || !example) return undefined;
  return `padded${/^0*/.exec(example)![0].length + 1}`;
}
