import type { Cell } from '../../pieces.js';
import { isElement } from './elements.js';
import { endLine } from './line.js';
import { lookWithin } from './look.js';
import type { Element, Node } from './parse-html.js';
import type { Context, Reading } from './reading.js';

/** Reads a `dl` as a table of two columns, terms and what is said of them: that is how facts and glossaries are told. */
export function readTerms(reading: Reading, list: Element, context: Context): void {
  endLine(reading);
  const groups = groupsOf(list);
  if (!groups.length) return reading.read(reading, list.childNodes, context);
  const spot = reading.list.spot();
  const { styles } = reading.page;
  const rows = groups.map((sides, y) =>
    sides.map((nodes, x): Cell => {
      const within: Reading = {
        ...reading,
        list: reading.list.inCell(spot, y + 1, x + 1),
        segments: [],
        figures: [],
      };
      for (const node of nodes) {
        const isSide = isElement(node) && (node.tagName === 'dt' || node.tagName === 'dd');
        const look = isSide ? lookWithin(node, context.look, styles.of(node)) : context.look;
        reading.read(within, isSide ? node.childNodes : [node], { look, depth: context.depth + 1 });
        endLine(within);
      }
      return {
        column: x,
        columnSpan: 1,
        rowSpan: 1,
        ...(x === 0 && { head: 'row' as const }),
        pieces: within.list.pieces,
      };
    }),
  );
  reading.list.add({ kind: 'table', rows, headRows: 0, columns: 2 }, spot);
}

type Group = readonly [terms: readonly Node[], said: readonly Node[]];

/** Terms, each with what follows; a `div` may hold such a pair. What is neither is said of the term before it. */
function groupsOf(list: Element): readonly Group[] {
  const groups: [Node[], Node[]][] = [];
  const all = list.childNodes.flatMap((one) =>
    isElement(one) && one.tagName === 'div' ? one.childNodes : [one],
  );
  for (const node of all) {
    const isTerm = isElement(node) && node.tagName === 'dt';
    if (!isElement(node) && !('value' in node && node.value.trim())) continue;
    const last = groups.at(-1);
    if (!isTerm) {
      if (last) last[1].push(node);
      else groups.push([[], [node]]);
    } else if (last && !last[1].length) last[0].push(node);
    else groups.push([[node], []]);
  }
  return groups;
}
