import { attribute, childElements, isElement } from './elements.js';
import { drawn } from '../numerals.js';
import { endLine } from './line.js';
import { lookWithin } from './look.js';
import type { Element } from './parse-html.js';
import type { Context, OpenItem, Reading } from './reading.js';

/** Reads a list, and those within it, which are the same list deeper down. */
export function readList(reading: Reading, element: Element, context: Context): void {
  endLine(reading);
  const { styles } = reading.page;
  const id = context.list?.id ?? reading.page.nextList();
  const level = (context.list?.level ?? 0) + 1;
  const isOrdered = element.tagName === 'ol';
  const items = childElements(element).filter(({ tagName }) => tagName === 'li');
  const step = attribute(element, 'reversed') === undefined ? 1 : -1;
  let value = numberOf(element, 'start') ?? (step < 0 ? items.length : 1);
  for (const node of element.childNodes) {
    if (!isElement(node) || node.tagName !== 'li') {
      reading.read(reading, [node], { ...context, list: { id, level } });
      continue;
    }
    // White space between items belongs to none.
    endLine(reading);
    value = numberOf(node, 'value') ?? value;
    const style = styles.of(node);
    const kind = style.get('list-style-type') ?? styles.of(element).get('list-style-type');
    const item: OpenItem = {
      list: id,
      // Google Docs' lists say how deep they are, and are cut in pieces when copied.
      level: numberOf(node, 'aria-level') ?? level,
      ...(isOrdered && kind !== 'none' && { number: listNumber(value, attribute(element, 'type'), kind) }),
    };
    const checked = attribute(node, 'aria-checked');
    if (checked) item.tick = checked === 'true' ? 'checked' : 'unchecked';
    const look = lookWithin(node, context.look, style);
    const { depth } = context;
    reading.read(reading, node.childNodes, { list: { id, level }, look, item, depth });
    endLine(reading);
    if (!item.used && !node.childNodes.some((child) => isElement(child))) reading.list.omit('empty-item', '');
    value += step;
  }
}

function numberOf(element: Element, name: string): number | undefined {
  const value = attribute(element, name)?.trim();
  return value && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The number as a browser draws it. */
function listNumber(value: number, type: string | undefined, kind: string | undefined): string {
  return `${drawn(value, (kind && FORMATS[kind]) ?? type ?? '1')}.`;
}

const FORMATS: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  decimal: '1',
};
