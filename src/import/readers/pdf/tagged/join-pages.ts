import { textOf } from '../runs-of.js';
import { type Element, hasText, isElement, spansOf } from './elements.js';

/** Elements that only hold others. */
const GROUPS = new Set(['Root', 'Document', 'Part', 'Art', 'Sect', 'Div', 'NonStruct', 'TOC', 'BlockQuote']);
/** Elements whose kids stand in the tree of each page that has any of them, empty where they are on another page. */
const WHOLE = new Set(['Table', 'THead', 'TBody', 'TFoot', 'TR', 'L', 'LI', 'LBody']);
const CELLS = new Set(['TD', 'TH']);

/**
 * Puts a page's tree at the end of those of the pages before it, and joins what goes over the page's end.
 *
 * Trees come page by page and no element has a name, so what goes on is known by its looks: a table or list has as many
 * kids on each of its pages, and a paragraph that goes on ends in the middle of a sentence.
 */
export function joinPages(tree: Element, next: Element): void {
  const kids = next.kids.filter((kid) => !isElement(kid) || hasText(kid) || kid.role === 'Figure');
  const last = tree.kids.at(-1);
  const [first] = kids;
  if (last && first && isElement(last) && isElement(first) && goesOn(last, first)) {
    if (WHOLE.has(first.role)) overlay(last, first);
    else joinPages(last, first);
    kids.shift();
  }
  tree.kids.push(...kids);
}

function goesOn(last: Element, first: Element): boolean {
  if (last.role !== first.role || last.guessed || first.guessed) return false;
  if (GROUPS.has(first.role)) return true;
  if (first.role === 'Table' || first.role === 'L') return isSame(last, first);
  return first.role === 'P' && isOneSentence(last, first);
}

/** Whether a paragraph ends, and another begins, in the middle of a sentence. */
function isOneSentence(last: Element, first: Element): boolean {
  const end = textOf(spansOf(last)).trimEnd();
  const start = textOf(spansOf(first)).trimStart();
  return /[\p{L}\p{N},\u00ad–-]$/u.test(end) && /^[\p{Ll}]/u.test(start);
}

/** Rows of a table, or items of a list. */
const parts = (element: Element): Element[] =>
  element.kids.flatMap((kid) =>
    isElement(kid) ? (/^T(?:Head|Body|Foot)$/.test(kid.role) ? parts(kid) : [kid]) : [],
  );

/** Whether two tables or lists of pages after one another are one: as long, and each with the parts that the other lacks. */
function isSame(last: Element, first: Element): boolean {
  const [before, after] = [parts(last), parts(first)];
  if (before.length !== after.length) return false;
  let shared = 0;
  for (const [index, part] of after.entries()) {
    const other = before[index]!;
    if (!hasText(part) || !hasText(other)) continue;
    if (textOf(spansOf(part)) !== textOf(spansOf(other))) shared++;
  }
  // At most the part that the page's end goes through has text on both, but for a head that is repeated.
  return shared <= 1;
}

/** Fills in what stands on the next page. */
function overlay(element: Element, next: Element): void {
  const twins = new Map<string, Element[]>();
  for (const kid of element.kids)
    if (isElement(kid) && (WHOLE.has(kid.role) || CELLS.has(kid.role)))
      if (!twins.get(kid.role)?.push(kid)) twins.set(kid.role, [kid]);
  const seen = new Map<string, number>();
  for (const kid of next.kids) {
    if (!isElement(kid)) {
      element.kids.push(kid);
      continue;
    }
    const place = seen.get(kid.role) ?? 0;
    seen.set(kid.role, place + 1);
    const twin = twins.get(kid.role)?.[place];
    if (!hasText(kid)) continue;
    if (!twin) joinPages(element, { ...kid, role: element.role, kids: [kid] });
    else if (WHOLE.has(kid.role)) overlay(twin, kid);
    else if (!hasText(twin)) twin.kids = kid.kids;
    else if (textOf(spansOf(twin)) !== textOf(spansOf(kid))) joinPages(twin, kid);
  }
}
