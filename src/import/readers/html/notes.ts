import { attribute, classesOf, elementsWithin } from './elements.js';
import type { Element, Node } from './parse-html.js';

/** Elements that are notes, and the links that lead to them. */
export interface NoteTargets {
  readonly idOf: (element: Element) => string | undefined;
  /** The note that a link refers to. */
  readonly referred: (href: string) => string | undefined;
}

/** Word's `ftn1` and `edn1`, LibreOffice's `sdfootnote1`. */
const OFFICE = /^(?:ftn|edn|sdfootnote|sdendnote)\d{1,5}$/;
/** Ids as those that make pages from Markdown give them. */
const FOOTNOTE = /^(?:fn|footnote|note|not|fotnot)[-:_]?[\w-]{1,40}$/i;
const HOLDER = /^(?:footnotes|notes|fotnoter|endnotes)$/;

/** Finds the notes of a page. */
export function findNotes(document: { readonly childNodes: readonly Node[] }): NoteTargets {
  const ids = new Map<Element, string>();
  const known = new Set<string>();
  const add = (element: Element, id: string): void => {
    ids.set(element, id);
    known.add(id);
  };
  for (const element of elementsWithin(document)) {
    const id = attribute(element, 'id') ?? '';
    if (OFFICE.test(id) || attribute(element, 'role') === 'doc-footnote') add(element, id);
    else if (holdsNotes(element))
      for (const item of elementsWithin(element)) {
        const own = attribute(item, 'id') ?? '';
        if (item.tagName === 'li' && FOOTNOTE.test(own)) add(item, own);
      }
  }
  return {
    idOf: (element) => (known.size ? ids.get(element) : undefined),
    referred: (href) => {
      if (!known.size || !href.startsWith('#')) return undefined;
      const id = href
        .slice(1)
        .replace(/^_(?=ftn|edn)/, '')
        .replace(/(?<=^sd(?:foot|end)note\d+)sym$/, '');
      return known.has(id) ? id : undefined;
    },
  };
}

function holdsNotes(element: Element): boolean {
  return (
    attribute(element, 'role') === 'doc-endnotes' || classesOf(element).some((name) => HOLDER.test(name))
  );
}

/** Tells whether a link within a note leads back to where it is referred to. */
export function leadsBack(link: Element): boolean {
  const href = attribute(link, 'href') ?? '';
  return (
    attribute(link, 'role') === 'doc-backlink' ||
    /^#(?:_?(?:ftn|edn|fn)ref|sd(?:foot|end)note\d+anc|fnref|footnote-?ref)/i.test(href)
  );
}
