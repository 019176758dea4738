import type { Run } from '../../pieces.js';
import type { RunLook } from '../runs.js';
import { attribute, isBlock } from './elements.js';
import type { Element } from './parse-html.js';
import { points, type Declarations } from './styles.js';

/** How text looks at a place of a page, handed down from element to element. */
export interface Look {
  readonly run: RunLook;
  readonly language?: string;
  readonly rtl?: boolean;
  /** In points. */
  readonly size?: number;
  readonly centred?: boolean;
  /** Whether white space counts. */
  readonly pre?: boolean;
  readonly font?: string;
}

/** Sizes of `<font size>`, 1 to 7, in points. */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36];
type Mark = 'bold' | 'italic' | 'underlined' | 'struck' | 'raised' | 'lowered';
const TAGS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underlined',
  s: 'struck',
  strike: 'struck',
  sup: 'raised',
  sub: 'lowered',
};
const HEADING = /^h[1-6]$/;

/** How text looks within an element. */
export function lookWithin(element: Element, outer: Look, style: Declarations): Look {
  const { tagName } = element;
  const href = tagName === 'a' ? addressOf(element) : undefined;
  // A heading is bold by being one; only what is bold within it is told.
  const marks: Marks = HEADING.test(tagName)
    ? {}
    : { ...marksOf(element), ...styledMarks(style, tagName === 'a') };
  if (!style.size && !element.attrs.length && !TAGS[tagName] && tagName !== 'pre' && tagName !== 'center')
    return outer;
  const run = withMarks(href ? { ...outer.run, link: href } : outer.run, marks);
  const language = languageOf(element) ?? outer.language;
  const direction = attribute(element, 'dir')?.toLowerCase() ?? style.get('direction');
  const size = sizeOf(element, style) ?? outer.size;
  const align = style.get('text-align') ?? attribute(element, 'align')?.toLowerCase();
  const centred =
    align && isBlock(element) ? align === 'center' : tagName === 'center' ? true : outer.centred;
  const space = style.get('white-space');
  const font = style.get('font-family') ?? outer.font;
  return {
    run,
    ...(language && { language }),
    rtl: direction === 'rtl' || direction === 'ltr' ? direction === 'rtl' : (outer.rtl ?? false),
    ...(size && { size }),
    ...(centred && { centred }),
    pre: tagName === 'pre' || (outer.pre ?? false) || (tagName !== 'span' && space === 'pre-wrap'),
    ...(font && { font }),
  };
}

type Marks = Partial<Record<Mark, boolean>>;

function marksOf({ tagName }: Element): Marks {
  const mark = TAGS[tagName];
  return mark ? { [mark]: true } : {};
}

function styledMarks(style: Declarations, isLink: boolean): Marks {
  if (!style.size) return {};
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const line = style.get('text-decoration') ?? style.get('text-decoration-line');
  const rise = style.get('vertical-align');
  return {
    ...(weight && { bold: /^bold/.test(weight) || Number(weight) >= 600 }),
    ...(slant && { italic: slant === 'italic' || slant === 'oblique' }),
    ...(line?.includes('underline') && !isLink && { underlined: true }),
    ...(line?.includes('line-through') && { struck: true }),
    ...(rise === 'super' && { raised: true }),
    ...(rise === 'sub' && { lowered: true }),
  };
}

function withMarks(look: RunLook, marks: Marks): RunLook {
  const changed: { -readonly [K in keyof Run]?: Run[K] } = { ...look };
  for (const [mark, on] of Object.entries(marks) as [Mark, boolean][]) {
    if (on) changed[mark] = true;
    else delete changed[mark];
  }
  return changed;
}

/** Where a link leads, as written. */
function addressOf(element: Element): string | undefined {
  const href = attribute(element, 'href')?.trim();
  return href && !/^javascript:/i.test(href) ? href : undefined;
}

/** The element's own language, as a BCP 47 tag. */
export function languageOf(element: Element): string | undefined {
  const tag = (attribute(element, 'lang') ?? attribute(element, 'xml:lang'))?.trim().replace('_', '-');
  if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return undefined;
  const [first = '', ...rest] = tag.split('-');
  return [first.toLowerCase(), ...rest].join('-');
}

function sizeOf(element: Element, style: Declarations): number | undefined {
  const size = points(style.get('font-size'));
  if (size || element.tagName !== 'font') return size;
  return FONT_SIZES[Number(attribute(element, 'size')) - 1];
}
