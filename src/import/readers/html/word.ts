import { classesOf } from './elements.js';
import type { Element } from './parse-html.js';
import type { Context } from './reading.js';
import type { Declarations } from './styles.js';

/** What a class or a style of Word or LibreOffice says that a paragraph is. */
export function officeParagraph(
  element: Element,
  style: Declarations,
): Pick<Context, 'heading' | 'role' | 'item'> & { readonly isContinued?: true } {
  const classes = classesOf(element);
  const outline = /^([1-9])$/.exec(style.get('mso-outline-level') ?? '')?.[1];
  if (outline) return { heading: Number(outline) };
  const [, list, level] = /^(l\d{1,5}) level(\d) /.exec(`${style.get('mso-list') ?? ''} `) ?? [];
  if (list && level) return { item: { list, level: Number(level) } };
  for (const name of classes) {
    if (/^(?:MsoTitle|title)/.test(name)) return { heading: 0 };
    if (/^(?:MsoSubtitle|subtitle)/.test(name)) return { role: 'subtitle' };
    if (/^Mso(?:Intense)?Quote/.test(name)) return { role: 'quote' };
    if (name === 'MsoCaption') return { role: 'caption' };
    if (/^Mso(?:ListParagraph|ListContinue)/.test(name)) return { isContinued: true };
  }
  return {};
}

/** Fonts that draw a bullet for a letter. */
const SYMBOLS = /symbol|wingdings|webdings|courier/;

/** The number that Word draws before a text, from its `mso-list:Ignore`; undefined for a bullet. */
export function drawnNumber(text: string, font: string | undefined): string | undefined {
  const mark = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(mark)) return undefined;
  return [...mark].length === 1 && SYMBOLS.test(font ?? '') ? undefined : mark;
}
