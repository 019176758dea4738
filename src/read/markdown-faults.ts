import { oddAddress } from './likely-slips.js';
import { LIMITS } from '../format/limits.js';
import type { ContentCode, Finding } from './problems.js';

/** What Markdown in a text cannot show, in the order of its codes. */
type Fault = Pick<Finding, 'details'> & { readonly code: ContentCode };

/** Whether a text may have a fault at all: most have not, and one look tells. */
const SUSPECT = /[<&#*_]|\]\(|>>|[-+>.)][ \t]+[-+>\d]| {20}/;
/**
 * What is shown as it stands, and so may hold anything: code, and a mark that is meant as itself. Of each number of
 * backticks only the last can lack its end, so that with three numbers a text is read four times at most.
 */
const CODE =
  /^ {0,3}(```|~~~)[^]*?(?:^ {0,3}\1|$(?![^]))|(?<!`)(`{1,3})(?!`)[^]*?[^`]\2(?!`)|\\[!-/:-@[-`{-~]/gm;
/** The rest of a picture, after the marks that begin it. */
const IMAGE = /^[^\]]*\]\(/;
/** The beginning of a line that may stand in more levels than the limit: each takes a mark or a space. */
const DEEP = /^(?:[ \t>+*-]|\d+[.)]){20}/m;
const HEADING = /^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*#{1,6}(?:[ \t]|$)/m;
/** Elements that people paste, comments, and named characters; `<https://…>` and `<namn>` are none. */
const HTML =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|code|col|dd|del|details|div|dl|dt|em|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video)(?:[\s/][^<>]*)?>|<!--|&(?:nbsp|amp|lt|gt|quot|apos|shy|[mn]dash|hellip|bull|middot|sect|copy|laquo|raquo|[lr][sd]quo|[aou]uml|aring|eacute);/i;

/**
 * Finds what a text with Markdown in it asks for and does not get: pictures, headings, HTML, and more levels
 * than {@link LIMITS.nesting}.
 *
 * @param isLine - The text is a part of a line, where no heading or list can be.
 */
export function markdownFaults(markdown: string, isLine: boolean): readonly Fault[] {
  if (!SUSPECT.test(markdown)) return [];
  const text = markdown.replace(CODE, ' ');
  const html = HTML.exec(text)?.[0];
  return [
    ...(hasImage(text) ? [{ code: 'markdown-image' } as const] : []),
    ...(!isLine && HEADING.test(text) ? [{ code: 'markdown-heading' } as const] : []),
    ...(html ? [{ code: 'markdown-html', details: { html: html.slice(0, 40) } } as const] : []),
    ...oddLinks(text),
    ...((isLine || !DEEP.test(text) ? 0 : blockLevels(text)) > LIMITS.nesting ||
    markLevels(text) > LIMITS.nesting
      ? [{ code: 'limit-nesting', details: { limit: LIMITS.nesting } } as const]
      : []),
  ];
}

/** Finds HTML in a text without Markdown. */
export function htmlIn(text: string): readonly Fault[] {
  const html = /[<&]/.test(text) ? HTML.exec(text)?.[0] : undefined;
  return html ? [{ code: 'markdown-html', details: { html: html.slice(0, 40), plain: 1 } }] : [];
}

/** The first link to an address that is hardly what was meant. */
function oddLinks(text: string): readonly Fault[] {
  for (const [, address] of text.matchAll(/\]\(<?([^\s)<>]{1,200})/g)) {
    const odd = oddAddress(address!);
    if (odd) return [odd];
  }
  return [];
}

/** Each beginning is looked at up to the next, so that no letter is looked at for two. */
function hasImage(text: string): boolean {
  const [, ...begun] = text.split('![');
  return begun.some((rest) => IMAGE.test(rest));
}

/** How many lists and quotations stand inside one another, by where their marks stand in their lines. */
function blockLevels(text: string): number {
  let deepest = 0;
  /** Where what is written in each begins. */
  let open: number[] = [];
  for (const line of text.split('\n')) {
    let column = 0;
    if (deepest > LIMITS.nesting) break;
    const mark = /[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$))/y;
    for (let found = mark.exec(line); found && deepest <= LIMITS.nesting; found = mark.exec(line)) {
      const start = column + found[0].search(/\S/);
      open = open.filter((content) => content <= start);
      open.push((column = mark.lastIndex));
      deepest = Math.max(deepest, open.length);
    }
  }
  return deepest;
}

/** How many marks of emphasis are open at once. */
function markLevels(text: string): number {
  let deepest = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    let open = 0;
    for (const [, before, after] of paragraph.matchAll(/(^|[^*_])[*_]{1,3}(?=([^*_])|$)/g))
      if (after?.trim() && !(before ?? '').replace(/[\p{P}]/u, '').trim())
        deepest = Math.max(deepest, ++open);
      else open = Math.max(0, open - 1);
  }
  return deepest;
}
