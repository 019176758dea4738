import type { XmlNode } from '../xml.js';
import { elements, flag, number, value } from './values.js';

/** How a text looks, as far as it is said in one place: a style, a run. */
export interface RunLooks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly hidden?: boolean;
  readonly underlined?: boolean;
  readonly vertical?: string;
  /** In points. */
  readonly size?: number;
  readonly font?: string;
  readonly language?: string;
  /** Language of its text that runs from right to left. */
  readonly rightToLeftLanguage?: string;
  readonly rightToLeft?: boolean;
  /** Id of its character style. */
  readonly style?: string;
}

type Growing = { -readonly [Key in keyof RunLooks]: RunLooks[Key] };

/** Reads `w:rPr`; looks that it does not name are missing. */
export function runLooks(properties: XmlNode | undefined): RunLooks {
  const looks: Growing = {};
  for (const property of elements(properties))
    if (Object.hasOwn(readers, property.name)) readers[property.name]!(looks, property);
  return looks;
}

/** Puts looks together as Word does: what paragraph and character style both switch on is off, and the run itself has the last word. */
export function combinedLooks(paragraph: RunLooks, character: RunLooks, own: RunLooks): RunLooks {
  const looks: Growing = { ...paragraph, ...character, ...own };
  for (const key of ['bold', 'italic', 'struck', 'hidden'] as const)
    if (own[key] === undefined && paragraph[key] && character[key]) looks[key] = false;
  return looks;
}

const readers: Readonly<Record<string, (looks: Growing, property: XmlNode) => void>> = {
  'w:b': (looks, property) => (looks.bold = flag(property)),
  'w:i': (looks, property) => (looks.italic = flag(property)),
  'w:strike': (looks, property) => (looks.struck = flag(property)),
  'w:dstrike': (looks, property) => (looks.struck = flag(property)),
  'w:vanish': (looks, property) => (looks.hidden = flag(property)),
  'w:u': (looks, property) => (looks.underlined = (value(property) ?? 'none') !== 'none'),
  'w:vertAlign': (looks, property) => (looks.vertical = value(property)),
  'w:rtl': (looks, property) => (looks.rightToLeft = flag(property)),
  'w:rStyle': (looks, property) => (looks.style = value(property)),
  'w:sz': (looks, property) => {
    const size = halfPoints(value(property));
    if (size) looks.size = size;
  },
  'w:rFonts': (looks, { attributes }) => {
    const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
    if (font) looks.font = font;
  },
  'w:lang': (looks, { attributes }) => {
    if (attributes['w:val']) looks.language = attributes['w:val'];
    if (attributes['w:bidi']) looks.rightToLeftLanguage = attributes['w:bidi'];
  },
};

/** Half points, or, in strict files, "12pt". */
function halfPoints(text: string | undefined): number | undefined {
  const points = /^(\d{1,4}(?:\.\d{1,3})?)pt$/.exec(text ?? '')?.[1];
  return points ? Number(points) : (number(text) ?? 0) / 2;
}
