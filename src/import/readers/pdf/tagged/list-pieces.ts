import type { Tick } from '../../../pieces.js';
import { headingMark, itemMark, withoutStart } from '../number-of.js';
import { runsOf, textOf } from '../runs-of.js';
import { blocksOf } from './blocks.js';
import { type Element, isElement, spansOf } from './elements.js';
import { type Context, notes, pageOf, piecesOf, said } from './pieces-of-tree.js';

/** Where an item stands: its list, how deep, and what is drawn before it. */
interface Item {
  readonly context: Context;
  readonly list: string;
  readonly level: number;
  label?: { readonly number?: string; readonly tick?: Tick };
  begun: boolean;
}

/** Makes pieces of a list's items, those of lists within it at their depth. */
export function listPieces(element: Element, context: Context, list = context.name('list'), level = 1): void {
  for (const kid of element.kids)
    if (!isElement(kid)) continue;
    else if (kid.role === 'L') listPieces(kid, context, list, level + (kid.role === element.role ? 1 : 0));
    else if (kid.role === 'LI') bodyPieces(kid, { context, list, level, begun: false });
    else piecesOf(kid, context);
}

function bodyPieces(element: Element, item: Item): void {
  const { context, list, level } = item;
  const label = element.kids.find((kid): kid is Element => isElement(kid) && kid.role === 'Lbl');
  if (label) {
    const text = textOf(spansOf(label));
    const { number, tick } = itemMark(text) ?? { number: text };
    item.label = { ...(number && { number }), ...(tick && { tick }) };
  }
  const body = label ? { ...element, kids: element.kids.filter((kid) => kid !== label) } : element;
  for (const block of blocksOf(body)) {
    if ('text' in block) text(body, block, item);
    else if (block.element.role === 'L') listPieces(block.element, context, list, level + 1);
    else if (/^(?:LBody|P|Div|NonStruct|Sect)$/.test(block.element.role)) bodyPieces(block.element, item);
    else heading(block.element, item);
  }
}

function text(
  element: Element,
  block: Parameters<typeof said>[1] extends infer Spans ? { text: Spans; notes: readonly Element[] } : never,
  item: Item,
): void {
  const { context, list, level } = item;
  const runs = runsOf(block.text, context.looks);
  if (runs.length) {
    const typed = item.begun || item.label ? undefined : itemMark(runs.map(({ text }) => text).join(''));
    const label = item.label ?? typed;
    context.sink.pieces.push({
      kind: 'item',
      ...context.sink.next(pageOf(block.text, element)),
      ...said(context, block.text),
      level,
      list,
      ...(!item.begun && label?.number && { number: label.number }),
      ...(!item.begun && label?.tick && { tick: label.tick }),
      ...(item.begun && { continues: true as const }),
      runs: typed ? withoutStart(runs, typed.length) : runs,
    });
    item.begun = true;
  }
  notes(block.notes, context);
}

/** A heading that its program numbers stands in a list of its own: the item's number is its. */
function heading(element: Element, item: Item): void {
  const { pieces } = item.context.sink;
  const from = pieces.length;
  piecesOf(element, item.context);
  const made = pieces[from];
  if (made?.kind === 'heading' && !made.number && item.label?.number)
    pieces[from] = { ...made, number: item.label.number };
  else if (made?.kind === 'heading' && !made.number) {
    const mark = headingMark(made.runs.map(({ text }) => text).join(''));
    if (mark?.number)
      pieces[from] = { ...made, number: mark.number, runs: withoutStart(made.runs, mark.length) };
  }
}
