import type { XmlNode } from '../xml.js';

/** Elements within an element, without the text between them. */
export function elements(node: XmlNode | undefined): readonly XmlNode[] {
  return node ? node.children.filter((part) => typeof part !== 'string') : [];
}

/** Text that stands in an element itself. */
export function ownText(node: XmlNode | undefined): string {
  if (node?.children.length === 1 && typeof node.children[0] === 'string') return node.children[0];
  return node?.children.filter((part) => typeof part === 'string').join('') ?? '';
}

/** First child element of a name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  if (node)
    for (const found of node.children) if (typeof found !== 'string' && found.name === name) return found;
  return undefined;
}

/** Value of an element, as OOXML keeps it: its attribute `w:val`. */
export function value(node: XmlNode | undefined): string | undefined {
  return node?.attributes['w:val'];
}

/** Whole number of an attribute's text; undefined for what is none or out of all reason. */
export function number(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Whether a switch is on: an element with no value is. Undefined where it isn't there. */
export function flag(node: XmlNode | undefined): boolean | undefined {
  return node && isOn(value(node) ?? '1');
}

/** Whether an attribute's text says yes. */
export function isOn(text: string | undefined): boolean {
  return text !== undefined && !/^(?:0|false|off|f|none)$/i.test(text);
}

/** All text in an element that readers see, deleted text among it. */
export function allText(node: XmlNode): string {
  let text = '';
  for (const part of elements(node)) {
    if (TEXTS.has(part.name)) text += ownText(part);
    else if (part.name === 'mc:AlternateContent') text += allText(chosen(part) ?? part);
    else text += allText(part);
    if (ENDS.has(part.name)) text += '\n';
    else if (part.name === 'w:tab') text += '\t';
  }
  return text;
}

/** What a file offers of several forms of the same: the first, which is the newest. */
export function chosen(alternatives: XmlNode): XmlNode | undefined {
  return child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback');
}

/** Words of the form that is not chosen, where one is; they stand twice in the file. */
export function twinText(alternatives: XmlNode): string {
  const twin = child(alternatives, 'mc:Choice') && child(alternatives, 'mc:Fallback');
  return twin ? allText(twin).trim() : '';
}

const TEXTS = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
const ENDS = new Set(['w:p', 'a:p', 'w:br', 'w:cr']);
