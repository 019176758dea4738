import type { XmlNode } from '../xml.js';
import { elementsOf } from './xml-parts.js';

/** What a style says, its parents' words taken in. */
export interface Style {
  /** Its own name and those of its parents, as people see them, in small letters. */
  readonly names: readonly string[];
  readonly outline?: number;
  /** Name of the list style that it numbers by; empty for none. */
  readonly list?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underlined?: boolean;
  readonly struck?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly hidden?: boolean;
  /** In points. */
  readonly size?: number;
  /** In hundredths of the size around it. */
  readonly percent?: number;
  readonly language?: string;
  readonly rtl?: boolean;
  readonly centred?: boolean;
  readonly font?: string;
}

type Attributes = XmlNode['attributes'];

interface Written {
  readonly parent?: string;
  readonly own: Style;
}

/** How far parents are followed: a style may be its own grandparent. */
const GENERATIONS = 30;
const NONE: Style = { names: [] };

/** Styles by family and name. */
export class Styles {
  readonly #written = new Map<string, Written>();
  readonly #defaults = new Map<string, Style>();
  readonly #read = new Map<string, Style>();

  /** Takes in a `style:style` or `style:default-style`. */
  add(node: XmlNode): void {
    const { attributes } = node;
    const family = attributes['style:family'] ?? '';
    const own = styleOf(node);
    if (node.name === 'style:default-style') this.#defaults.set(family, { ...own, names: [] });
    else
      this.#written.set(`${family} ${attributes['style:name']}`, {
        own,
        ...(attributes['style:parent-style-name'] && { parent: attributes['style:parent-style-name'] }),
      });
  }

  /** The style of a family by its name; what the family's default says is in it. */
  of(family: string, name: string | undefined): Style {
    const key = `${family} ${name ?? ''}`;
    let style = this.#read.get(key);
    if (!style) this.#read.set(key, (style = this.#resolve(family, name)));
    return style;
  }

  #resolve(family: string, name: string | undefined): Style {
    const chain: Style[] = [];
    for (let next = name; next && chain.length < GENERATIONS;) {
      const written = this.#written.get(`${family} ${next}`);
      if (!written) break;
      chain.push(written.own);
      next = written.parent;
    }
    const names = chain.flatMap((one) => one.names);
    return chain.reduceRight<Style>(
      (outer, own) => ({ ...outer, ...own, names }),
      this.#defaults.get(family) ?? NONE,
    );
  }
}

function styleOf({ attributes, children }: XmlNode): Style {
  const name = (attributes['style:display-name'] ?? attributes['style:name'] ?? '').replaceAll('_20_', ' ');
  const outline = Number(attributes['style:default-outline-level'] ?? '');
  let said: Style = {
    names: [name.toLowerCase()],
    ...(attributes['style:default-outline-level'] !== undefined && { outline }),
    ...(attributes['style:list-style-name'] !== undefined && { list: attributes['style:list-style-name'] }),
  };
  for (const child of children) {
    if (typeof child === 'string') continue;
    if (child.name === 'style:text-properties') said = { ...said, ...textLooks(child.attributes) };
    if (child.name === 'style:paragraph-properties') said = { ...said, ...paragraphLooks(child.attributes) };
  }
  return said;
}

function textLooks(attributes: Attributes): Partial<Style> {
  const weight = attributes['fo:font-weight'];
  const slant = attributes['fo:font-style'];
  const under = attributes['style:text-underline-style'];
  const through = attributes['style:text-line-through-style'];
  const position = attributes['style:text-position'];
  const display = attributes['text:display'];
  const size = /^(\d{1,4}(?:\.\d{1,3})?)(pt|%)$/.exec(attributes['fo:font-size'] ?? '');
  const language = attributes['fo:language'];
  const country = attributes['fo:country'];
  const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
  return {
    ...(weight && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant && { italic: slant !== 'normal' }),
    ...(under && { underlined: under !== 'none' }),
    ...(through && { struck: through !== 'none' }),
    ...(position && { raised: /^(?:super|[1-9])/.test(position), lowered: /^(?:sub|-)/.test(position) }),
    ...(display && { hidden: display === 'none' }),
    ...(size && (size[2] === 'pt' ? { size: Number(size[1]) } : { percent: Number(size[1]) })),
    ...(language &&
      /^[a-z]{2,3}$/.test(language) && {
        language: country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language,
      }),
    ...(font && { font: font.toLowerCase() }),
  };
}

function paragraphLooks(attributes: Attributes): Partial<Style> {
  const mode = attributes['style:writing-mode'];
  const align = attributes['fo:text-align'];
  return { ...(mode && { rtl: mode.startsWith('rl') }), ...(align && { centred: align === 'center' }) };
}

/** A list style's levels, or the outline's, by their numbers from 1. */
export interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers are drawn. */
  readonly shown: number;
  /** "%1%.%2%", as newer programs write beside the rest. */
  readonly pattern?: string;
  readonly bullet?: string;
  readonly font?: string;
}

/** Reads the levels of a `text:list-style` or `text:outline-style`. */
export function listLevels(node: XmlNode): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const { name, attributes, children } of elementsOf(node)) {
    const level = Number(attributes['text:level']);
    if (!(level >= 1 && level <= 20)) continue;
    const pattern = attributes['loext:num-list-format'];
    const bullet = attributes['text:bullet-char'];
    const looks = children.find(
      (child) => typeof child !== 'string' && child.name === 'style:text-properties',
    );
    const font = typeof looks === 'object' ? textLooks(looks.attributes).font : undefined;
    levels.set(level, {
      format: name.endsWith('bullet') || name.endsWith('image') ? '' : (attributes['style:num-format'] ?? ''),
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: whole(attributes['text:start-value']) ?? 1,
      shown: whole(attributes['text:display-levels']) ?? 1,
      ...(pattern && { pattern }),
      ...(bullet && { bullet }),
      ...(font && { font }),
    });
  }
  return levels;
}

/** A whole number as attributes have it. */
export function whole(text: string | undefined): number | undefined {
  return text && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}
