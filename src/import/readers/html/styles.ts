import { attribute, classesOf, elementsWithin } from './elements.js';
import type { Element, Node } from './parse-html.js';

/** CSS properties by their names, as written. */
export type Declarations = ReadonlyMap<string, string>;

/** How much of a page's style sheets is read: an office program's are small, and a site's tell little of its text. */
const SHEETS = 1_000_000;
/** Selectors that office programs write: `p`, `.c1`, `p.MsoTitle`. */
const SELECTOR = /^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i;
const NONE: Declarations = new Map();

/** What a page's style sheets and style attributes say of an element. */
export interface Styles {
  /** By the sheets and its own attribute. */
  readonly of: (element: Element) => Declarations;
  /** By its own attribute alone. */
  readonly own: (element: Element) => Declarations;
}

/** Reads the style sheets of a page. */
export function readStyles(document: { readonly childNodes: readonly Node[] }): Styles {
  const rules = new Map<string, Declarations>();
  let left = SHEETS;
  for (const element of elementsWithin(document)) {
    if (element.tagName !== 'style') continue;
    const css = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    readSheet(css.slice(0, left), rules);
    left -= Math.min(left, css.length);
  }
  const kept = new Map<string, Declarations>();
  const byAttribute = new Map<string, Declarations>();
  const own = (element: Element): Declarations => {
    const style = attribute(element, 'style');
    if (!style) return NONE;
    let known = byAttribute.get(style);
    if (!known) byAttribute.set(style, (known = declarations(style)));
    return known;
  };
  const bySheets = (element: Element): Declarations => {
    const key = `${element.tagName}.${attribute(element, 'class') ?? ''}`;
    let known = kept.get(key);
    if (!known) kept.set(key, (known = cascade(element, rules)));
    return known;
  };
  return {
    own,
    of: (element) => {
      const [sheets, attributes] = [bySheets(element), own(element)];
      if (!sheets.size) return attributes;
      return attributes.size ? new Map([...sheets, ...attributes]) : sheets;
    },
  };
}

function cascade(element: Element, rules: ReadonlyMap<string, Declarations>): Declarations {
  const classes = classesOf(element).map((name) => `.${name.toLowerCase()}`);
  const { tagName } = element;
  const keys = [tagName, ...classes, ...classes.map((name) => tagName + name)];
  return new Map(keys.flatMap((key) => [...(rules.get(key) ?? NONE)]));
}

/** Reads one sheet's simple rules into those known; at-rules and other selectors are passed over. */
function readSheet(css: string, rules: Map<string, Declarations>): void {
  const text = css.replaceAll('<!--', ' ').replaceAll('-->', ' ');
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    if (open < 0) return;
    const prelude = withoutComments(text.slice(at, open)).trim();
    const close = prelude.startsWith('@') ? endOfBlock(text, open) : text.indexOf('}', open);
    if (close < 0) return;
    at = close + 1;
    if (prelude.startsWith('@')) continue;
    const said = declarations(withoutComments(text.slice(open + 1, close)));
    for (const selector of prelude.split(',').map((one) => one.trim().toLowerCase()))
      if (SELECTOR.test(selector)) rules.set(selector, new Map([...(rules.get(selector) ?? NONE), ...said]));
  }
}

function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, i) => (i ? part.slice(part.includes('*/') ? part.indexOf('*/') + 2 : part.length) : part))
    .join(' ');
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

function declarations(style: string): Declarations {
  const said = new Map<string, string>();
  for (const one of style.split(';')) {
    const colon = one.indexOf(':');
    if (colon < 0) continue;
    const value = one
      .slice(colon + 1)
      .replace('!important', '')
      .replace(/\s+/g, ' ')
      .trim();
    said.set(one.slice(0, colon).trim().toLowerCase(), value.toLowerCase());
  }
  return said;
}

/** Length in points, where it is in a unit that does not hang on others. */
export function points(value: string | undefined): number | undefined {
  const [, digits, unit] = /^(\d{1,4}(?:\.\d{1,4})?)(pt|px)$/.exec(value ?? '') ?? [];
  if (!digits) return undefined;
  return Math.round(Number(digits) * (unit === 'px' ? 0.75 : 1) * 100) / 100;
}
